import fc from 'fast-check';
import { spendingMoved, valueMoves } from '../../../shared/domain/lifetime-value';
import type { MemberEvent } from '../../../shared/domain/members';
import { anyAsks, play } from '../../support/any-history';
import { plainDays } from '../../support/cast';

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Cohort and age of every fen, and of every member, by brute force over visits, orders and refunds. */
function counted(histories: readonly (readonly MemberEvent[])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (cell: string, by: number) => sums.set(cell, (sums.get(cell) ?? 0) + by);
  for (const events of histories) {
    const visits = events.flatMap((event) => (event.kind === 'visit-recorded' ? [event.on] : []));
    const [dayZero] = visits.sort();
    if (dayZero === undefined) continue;
    add(`${dayZero} members`, 1);
    for (const event of events) {
      const age = (day: string) => `${dayZero} ${monthNumber(day) - monthNumber(dayZero)}`;
      if (event.kind === 'purchase-recorded') add(age(event.on), event.payFen);
      if (event.kind === 'purchase-refunded') add(age(event.purchasedOn), -event.refundFen);
    }
  }
  return new Map([...sums].filter(([, by]) => by !== 0));
}

it('the value of cohorts is the sum over all orders, late, refunded or imported from before day 0', () => {
  fc.assert(
    fc.property(fc.array(anyAsks, { minLength: 1, maxLength: 4 }), (lives) => {
      const played = lives.map((asks) => play(plainDays, asks)).filter(({ length }) => length > 0);
      const sums = new Map<string, number>();
      for (const { before, after } of played.flat()) {
        const moved = spendingMoved(before.member.spending, after.member.spending);
        for (const { cohort, age, by } of moved === null ? [] : valueMoves(moved)) {
          const cell = `${cohort} ${age ?? 'members'}`;
          sums.set(cell, (sums.get(cell) ?? 0) + by);
        }
      }
      const settled = new Map([...sums].filter(([, by]) => by !== 0));
      const expected = counted(played.map((steps) => steps.at(-1)?.after.events ?? []));
      expect(Object.fromEntries(settled)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 40 },
  );
});
