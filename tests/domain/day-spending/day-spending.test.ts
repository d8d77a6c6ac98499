import fc from 'fast-check';
import type { MemberEvent } from '../../../shared/domain/members';
import { noDaySpending, evolveDaySpending, spentFen } from '../../../shared/domain/day-spending';
import { daysAfter } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded } from '../../support/counter';
import { anyAsks, play } from '../../support/any-history';

type Bought = Extract<MemberEvent, { kind: 'purchase-recorded' }>;
type Refunded = Extract<MemberEvent, { kind: 'purchase-refunded' }>;

const bought = (on: string, payFen: number) =>
  ({ kind: 'purchase-recorded', on, payFen }) as unknown as Bought;
const refunded = (purchasedOn: string, refundFen: number) =>
  ({ kind: 'purchase-refunded', purchasedOn, refundFen }) as unknown as Refunded;

const first = '2026-03-09';

describe('Spending', () => {
  it('is kept by the day of the purchase, and a refund takes from that day', () => {
    const days = [bought(first, 3000), bought(first, 500), bought('2026-03-11', 800)];
    const spending = [...days, refunded(first, 1000)].reduce(evolveDaySpending, noDaySpending);
    expect(spending).toEqual({ [first]: 2500, '2026-03-11': 800 });
    expect(spentFen(spending, { from: first, to: first })).toBe(2500);
    expect(spentFen(spending, { from: first, to: '2026-03-10' })).toBe(2500);
    expect(spentFen(spending, { from: first, to: '2026-03-11' })).toBe(3300);
    expect(spentFen(spending, { from: '2026-03-10', to: '2026-03-11' })).toBe(800);
  });

  it('is none on a day of which nothing is left', () => {
    expect(
      [bought(first, 900), refunded(first, 900)].reduce(evolveDaySpending, noDaySpending),
    ).toEqual({});
  });

  it('remembers 400 days with the latest, and forgets the day before them', () => {
    const after = (days: number) =>
      [bought(first, 900), bought(daysAfter(first, days), 100)].reduce(
        evolveDaySpending,
        noDaySpending,
      );
    expect(Object.keys(after(399))).toContain(first);
    expect(Object.keys(after(400))).not.toContain(first);
    expect(evolveDaySpending(after(400), refunded(first, 900))).toEqual(after(400));
  });

  it('adds up to what all purchases of those days kept, whatever happened', () => {
    fc.assert(
      fc.property(anyAsks, (asks) => {
        const events = play(plainDays, asks).at(-1)?.after.events ?? [];
        const { daySpending: spending } = play(plainDays, asks).at(-1)?.after.member ?? {
          daySpending: noDaySpending,
        };
        const refunds = events.filter(({ kind }) => kind === 'purchase-refunded') as Refunded[];
        for (const [day, fen] of Object.entries(spending)) {
          const paid = events.filter(isRecorded).filter(({ on }) => on === day);
          const back = refunds.filter(({ purchasedOn }) => purchasedOn === day);
          const sum = paid.reduce((all, { payFen }) => all + payFen, 0);
          expect(fen).toBe(back.reduce((all, { refundFen }) => all - refundFen, sum));
        }
      }),
    );
  });
});
