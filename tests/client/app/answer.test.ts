import { wallet as contract } from '../../../shared/contract/member/wallet';
import { createAnswer } from '../../../client/app/src/store/answer';
import { accepted, noNetwork, openPhone, openShelf, refused } from './phone';
import { walletOf } from '../wallet/held';

const wallet = walletOf(1_000);
type Phone = ReturnType<typeof openPhone>;
const answerOn = ({ shelf, line }: Phone, heard: (at: number) => void = () => undefined) =>
  createAnswer({ shelf, line, heard }, contract);

describe('A screen that shows one answer', () => {
  it('asks once, and shows what it heard', async () => {
    const phone = openPhone([accepted(wallet)]);
    const heard: number[] = [];
    const answer = answerOn(phone, (at) => heard.push(at));
    expect(answer.store.getState().value).toBeNull();
    await answer.refresh();
    expect(answer.store.getState()).toEqual({ value: wallet, refreshing: false, refusal: null });
    expect(phone.calls.map(({ event }) => event)).toEqual([{ action: 'wallet' }]);
    expect(heard).toEqual([wallet.at]);
  });

  it('shows what it last heard when it is opened again without network, and says why', async () => {
    const kept = new Map<string, unknown>();
    await answerOn(openPhone([accepted(wallet)], openShelf(kept))).refresh();
    const again = answerOn(openPhone([noNetwork], openShelf(kept)));
    expect(again.store.getState().value).toEqual(wallet);
    await again.refresh();
    expect(again.store.getState()).toMatchObject({
      value: wallet,
      refusal: { code: 'unreachable', why: 'no-network' },
    });
  });

  it('forgets it when the shop does not know the person', async () => {
    const kept = new Map<string, unknown>();
    await answerOn(openPhone([accepted(wallet)], openShelf(kept))).refresh();
    const gone = answerOn(openPhone([refused({ code: 'not-a-member' })], openShelf(kept)));
    await gone.refresh();
    expect(gone.store.getState()).toMatchObject({ value: null, refusal: { code: 'not-a-member' } });
    expect(answerOn(openPhone([], openShelf(kept))).store.getState().value).toBeNull();
  });
});
