import { morning } from './cast';
import { late, says, tillPhone } from './till-phone';

const sale = { code: '9'.padEnd(24, '0'), shownAt: morning, storeId: 'hupan', scanned: null };

describe('A visit without purchase', () => {
  it('is told with the days it makes', async () => {
    const phone = tillPhone({
      'record-visit': says({ visitDays: 8, recorded: true }),
    });
    await expect(phone.sale.visit(sale, 'ticket')).resolves.toEqual({
      ok: true,
      value: { kind: 'visited', visitDays: 8, recorded: true },
    });
  });

  it('is refused, not kept, without network', async () => {
    const phone = tillPhone({});
    await expect(phone.sale.visit(sale, 'ticket')).resolves.toMatchObject({
      refusal: { code: 'unreachable' },
    });
    expect(phone.queue.kept.read()).toEqual([]);
  });

  it('is told when the answer takes longer than a sale would wait', async () => {
    jest.useFakeTimers();
    const visited = { visitDays: 8, recorded: true };
    const phone = tillPhone({ 'record-visit': late(visited, 7_000) });
    const visiting = phone.sale.visit(sale, 'ticket');
    await jest.advanceTimersByTimeAsync(7_000);
    await expect(visiting).resolves.toEqual({ ok: true, value: { kind: 'visited', ...visited } });
    jest.useRealTimers();
  });
});
