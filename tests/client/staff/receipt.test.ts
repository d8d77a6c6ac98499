import { morning } from './cast';
import { refuses, says, tillPhone, unreached } from './till-phone';

const claimableUntil = morning + 86_400_000;
const answer = says({ orderId: 'south:1', payFen: 4600, claimableUntil });
const numbers = (asked: readonly Record<string, unknown>[]) =>
  new Set(asked.map(({ orderNo, requestId }) => JSON.stringify([orderNo, requestId])));

describe('A receipt for somebody without a code', () => {
  it('says where, how much, its number, and until when it can be claimed', async () => {
    const { receipt, asked } = tillPhone({ 'record-receipt': answer });
    await receipt.record('south', 4600);
    const orderNo: unknown = asked[0]?.['orderNo'];
    expect(orderNo).toMatch(/^\d{14}$/);
    expect(receipt.store.getState()).toEqual({
      ...{ busy: false, refusal: null },
      receipt: { storeId: 'south', amountFen: 4600, orderNo, claimableUntil },
    });
  });

  it('keeps its number and its request while there is no answer', async () => {
    const { receipt, asked, told } = tillPhone({ 'record-receipt': unreached });
    await receipt.record('south', 4600);
    expect(receipt.store.getState()).toMatchObject({ refusal: { code: 'unreachable' } });
    told['record-receipt'] = answer;
    await receipt.record('south', 4600);
    expect(asked.length).toBeGreaterThan(1);
    expect(numbers(asked).size).toBe(1);
  });

  it('has a number of its own, the next one too', async () => {
    const { receipt, asked } = tillPhone({ 'record-receipt': answer });
    await receipt.record('south', 4600);
    receipt.clear();
    await receipt.record('south', 4600);
    expect(numbers(asked).size).toBe(2);
  });

  it('takes another number when its own is taken', async () => {
    const { receipt, asked } = tillPhone({
      'record-receipt': refuses({ code: 'order-already-recorded' }),
    });
    await receipt.record('south', 4600);
    await receipt.record('south', 4600);
    expect(numbers(asked).size).toBe(2);
  });
});
