import { createRefund } from '../../../client/app/src/staff/store/refund';
import { morning } from './cast';
import { type Answers, late, refuses, says, tillPhone, unreached } from './till-phone';

const order = {
  orderId: 'hupan:03091000005000',
  on: '2030-03-09',
  at: morning,
  state: 'credited',
  payFen: 2800,
  refundedFen: 800,
  refunds: [{ refundNo: '03091000005000-1', amountFen: 800, at: morning }],
};
const answer = { keptFen: 0, pointsReversed: 20, balance: 8, debt: 0, growth: 0, tier: 'sprout' };

async function found(answers: Answers) {
  const phone = tillPhone({ 'find-order': says(order), ...answers });
  const refund = createRefund(phone.line);
  await refund.find('hupan', '03091000005000');
  return { ...phone, refund, state: () => refund.store.getState() };
}

describe('A refund at the till', () => {
  it('begins with the order of this store', async () => {
    const { asked, state } = await found({});
    expect(asked).toEqual([{ action: 'find-order', storeId: 'hupan', orderNo: '03091000005000' }]);
    expect(state()).toMatchObject({ order, busy: null });
  });

  it('says why there is no such order', async () => {
    const { state } = await found({ 'find-order': refuses({ code: 'order-not-found' }) });
    expect(state()).toMatchObject({ order: null, refusal: { code: 'order-not-found' } });
  });

  it('bears the next number on its order', async () => {
    const { asked, refund, state } = await found({ refund: says(answer) });
    await refund.refund('hupan', 2000);
    expect(asked[1]).toMatchObject({
      orderId: 'hupan:03091000005000',
      refundNo: '03091000005000-2',
      amountFen: 2000,
    });
    expect(state().ended).toEqual({ ...answer, amountFen: 2000 });
  });

  it('asked again after a lost answer is the same request', async () => {
    const { asked, told, refund, state } = await found({ refund: unreached });
    await refund.refund('hupan', 2000);
    expect(state()).toMatchObject({ ended: null, refusal: { code: 'unreachable' } });
    told['refund'] = says(answer);
    await refund.refund('hupan', 2000);
    const tries = asked.filter(({ action }) => action === 'refund');
    const requests = tries.map((one) => JSON.stringify({ ...one, firstTry: null }));
    expect(new Set(requests).size).toBe(1);
    expect(state().ended).toMatchObject({ amountFen: 2000 });
  });

  it('is told when the answer takes longer than a sale would wait', async () => {
    jest.useFakeTimers();
    const { refund, state } = await found({ refund: late(answer, 7_000) });
    const refunding = refund.refund('hupan', 2000);
    await jest.advanceTimersByTimeAsync(7_000);
    await refunding;
    expect(state()).toMatchObject({ ended: { amountFen: 2000 }, refusal: null });
    jest.useRealTimers();
  });

  it('is sent once however often it is tapped', async () => {
    const { asked, refund } = await found({ refund: says(answer) });
    await Promise.all([refund.refund('hupan', 2000), refund.refund('hupan', 2000)]);
    expect(asked.filter(({ action }) => action === 'refund')).toHaveLength(1);
  });
});
