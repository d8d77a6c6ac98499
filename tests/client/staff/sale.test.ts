import { memberCode } from '../../../shared/domain/member-code';
import type { Quoted, Sale } from '../../../client/app/src/staff/store/sale-model';
import { morning } from './cast';
import { place } from './place';
import { refuses, says, silent, tillPhone, unreached } from './till-phone';

const code = memberCode(
  { dayKey: new Uint8Array(32), pseudonym: '0123456789', keyVersion: 1, step: 1 },
  () => new Uint8Array(32),
);
const scanned = { at: morning, ticket: 'ticket', card: {}, profile: {} };
const recordedAnswer = {
  orderId: 'hupan:1',
  payFen: 2800,
  pointsEarned: 28,
  balance: 128,
  growth: 28,
  tier: 'sprout',
};
const lines = [{ category: null, amountFen: 3000 }];
const quoted: Quoted = {
  listFen: 3000,
  discounts: [],
  coupons: [],
  wallet: [],
  payFen: 2800,
  points: 28,
  growth: 28,
};

const opened = async (sale: ReturnType<typeof tillPhone>['sale'], text = code): Promise<Sale> => {
  const result = await sale.open('hupan', text);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('A code read at the till', () => {
  it('opens a sale with the member it names', async () => {
    const { sale } = tillPhone({ scan: says(scanned) });
    await expect(opened(sale)).resolves.toEqual({
      code,
      shownAt: morning,
      storeId: 'hupan',
      scanned,
    });
  });

  it('is read with the spaces it is typed with', async () => {
    const { sale, asked } = tillPhone({ scan: says(scanned) });
    await opened(sale, code.replace(/(.{4})/g, '$1 '));
    expect(asked[0]).toMatchObject({ code });
  });

  it('that is none asks nobody', async () => {
    const { sale, asked } = tillPhone({});
    await expect(sale.open('hupan', '6901234567892')).resolves.toMatchObject({
      refusal: { code: 'not-a-member-code' },
    });
    expect(asked).toEqual([]);
  });

  it('that the shop refuses opens nothing', async () => {
    const { sale } = tillPhone({ scan: refuses({ code: 'code-expired' }) });
    await expect(sale.open('hupan', code)).resolves.toMatchObject({ ok: false });
    expect(sale.store.getState().sale).toBeNull();
  });

  it('opens a sale by the code alone when nobody answers', async () => {
    const { sale } = tillPhone({ scan: unreached });
    await expect(opened(sale)).resolves.toMatchObject({ scanned: null });
  });

  it('waits six seconds for an answer and no longer', async () => {
    jest.useFakeTimers();
    const { sale } = tillPhone({ scan: silent });
    let known = false;
    const opening = opened(sale).then((one) => {
      known = true;
      return one;
    });
    await jest.advanceTimersByTimeAsync(5_999);
    expect(known).toBe(false);
    await jest.advanceTimersByTimeAsync(1);
    await expect(opening).resolves.toMatchObject({ scanned: null });
    jest.useRealTimers();
  });
});

describe('A confirmed sale', () => {
  it('is recorded at the quoted price, and leaves nothing in the journal', async () => {
    const phone = tillPhone({ scan: says(scanned), 'record-purchase': says(recordedAnswer) });
    const ended = await phone.sale.confirm(await opened(phone.sale), { lines, quoted });
    expect(ended).toEqual({ ok: true, value: { kind: 'recorded', answer: recordedAnswer } });
    expect(phone.asked[1]).toMatchObject({
      ticket: 'ticket',
      lines,
      payFen: 2800,
      settled: false,
      requestId: 'request-1',
    });
    expect(phone.queue.kept.read()).toEqual([]);
  });

  it('is kept when nobody answers, and handed in later under the same request', async () => {
    const phone = tillPhone({ scan: says(scanned) });
    const ended = await phone.sale.confirm(await opened(phone.sale), { lines, quoted });
    expect(ended).toEqual({ ok: true, value: { kind: 'kept', payFen: 2800 } });
    phone.told['record-purchase'] = says(recordedAnswer);
    await phone.queue.replay();
    const tries = phone.asked.filter(({ action }) => action === 'record-purchase');
    expect(new Set(tries.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(phone.queue.kept.read()).toMatchObject([{ standing: { kind: 'done' } }]);
  });

  it('without network takes the amount as paid, by the code and when it was shown', async () => {
    const phone = tillPhone({});
    await phone.sale.confirm(await opened(phone.sale), { lines, quoted: null });
    phone.told['record-purchase'] = says(recordedAnswer);
    await phone.queue.replay();
    expect(phone.asked.at(-1)).toMatchObject({
      code,
      shownAt: morning,
      payFen: 3000,
      settled: true,
    });
  });

  it('without network keeps what is of a category, as paid', async () => {
    const phone = tillPhone({});
    const told = [
      { category: '茶点', amountFen: 1200 },
      { category: null, amountFen: 1800 },
    ];
    await phone.sale.confirm(await opened(phone.sale), { lines: told, quoted: null });
    phone.told['record-purchase'] = says(recordedAnswer);
    await phone.queue.replay();
    expect(phone.asked.at(-1)).toMatchObject({ code, lines: told, payFen: 3000, settled: true });
  });

  it('is on the phone before it is sent, so that a killed app asks again', async () => {
    jest.useFakeTimers();
    const shelf = place();
    const first = tillPhone({ scan: says(scanned), 'record-purchase': silent }, shelf);
    void first.sale.confirm(await opened(first.sale), { lines, quoted });
    const second = tillPhone({ 'record-purchase': says(recordedAnswer) }, shelf);
    await second.queue.replay();
    expect(second.asked).toEqual([first.asked[1]]);
    jest.useRealTimers();
  });

  it('that is refused stays open and leaves nothing in the journal', async () => {
    const phone = tillPhone({
      scan: says(scanned),
      'record-purchase': refuses({ code: 'quote-changed', payFen: 2900 }),
    });
    const ended = await phone.sale.confirm(await opened(phone.sale), { lines, quoted });
    expect(ended).toEqual({ ok: false, refusal: { code: 'quote-changed', payFen: 2900 } });
    expect(phone.sale.store.getState().ended).toBeNull();
    expect(phone.queue.kept.read()).toEqual([]);
  });

  it('is not sent when the phone has no room to take it down', async () => {
    const phone = tillPhone({ scan: says(scanned) }, { ...place(), write: () => false });
    const ended = await phone.sale.confirm(await opened(phone.sale), { lines, quoted });
    expect(ended).toEqual({ ok: false, refusal: { code: 'no-room' } });
    expect(phone.asked.map(({ action }) => action)).toEqual(['scan']);
  });
});

describe('A price', () => {
  const at = { storeId: 'hupan', ticket: 'ticket' };

  it.each([[null], [[]], [['five', 'eight']]])(
    'is asked for with the coupons that are chosen: %j',
    async (coupons) => {
      const { sale, asked } = tillPhone({ quote: says(quoted) });
      await sale.quote(at, { lines, coupons });
      expect(asked[0]).toMatchObject({
        ...at,
        lines,
        coupons,
      });
    },
  );

  it('with coupons is recorded with just these', async () => {
    const phone = tillPhone({ scan: says(scanned), 'record-purchase': says(recordedAnswer) });
    const coupons = [{ coupon: 'five', name: '5 元券', amountFen: 500 }];
    await phone.sale.confirm(await opened(phone.sale), { lines, quoted: { ...quoted, coupons } });
    expect(phone.asked[1]).toMatchObject({ coupons: ['five'], payFen: 2800 });
  });
});
