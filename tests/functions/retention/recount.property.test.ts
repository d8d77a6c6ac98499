import fc from 'fast-check';
import { cohorts } from '../../../cloudfunctions/_lib/projections/cohorts';
import { dayGaps } from '../../../cloudfunctions/_lib/projections/day-gaps';
import type { Entry } from '../../../cloudfunctions/_lib/members/stored';
import { recurring } from '../../../shared/domain/retention';
import { midnight } from '../../support/calendar';
import { type Wanted, recurringByHand } from '../../support/retention/by-hand';
import { kinds, toldByHand, toldByProduct } from '../../support/retention/figures';
import { folded } from '../../support/retention/folded';
import { dayNumber, peopleOf, written } from '../../support/retention/people';
import { toldToProduct } from '../../support/retention/product';
import { type Raw, anyHistory, firstDay } from '../../support/retention/raw';

jest.setTimeout(180_000);

const age = (most: number) =>
  fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: most }));
const anyWish = (most: number): fc.Arbitrary<Wanted> =>
  fc.oneof(
    age(most).map((day) => ({ mode: 'on-day', day }) as const),
    age(most).map((days) => ({ mode: 'within', days }) as const),
    fc
      .tuple(age(most), age(most))
      .map(([a, b]) => ({ mode: 'bracket', from: Math.min(a, b), to: Math.max(a, b) }) as const),
    fc
      .tuple(age(most), age(most))
      .map(
        ([a, b]) =>
          ({ mode: 'on-or-after', day: Math.min(a, b), horizon: Math.max(a, b) }) as const,
      ),
  );

const asked = fc.record({
  days: fc.array(anyWish(90), { minLength: 1, maxLength: 4 }),
  weeks: fc.array(anyWish(52), { minLength: 1, maxLength: 2 }),
  churn: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 90 })),
  wait: fc.oneof(fc.constant(0), fc.nat(120)),
  by: fc.constantFrom('week' as const, 'month' as const),
  order: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
});

/** Entries in any order: what a projection holds does not depend on it. */
const shuffled = (entries: readonly Entry[], order: readonly number[]): readonly Entry[] => {
  const turns = entries.map((entry, i) => ({ entry, turn: order[i % order.length] ?? 0 }));
  return turns.sort((a, b) => a.turn - b.turn).map(({ entry }) => entry);
};

/** Two buy on one day, turn out to be one person, and one of the purchases comes back. */
const twins: readonly Raw[] = [
  {
    kind: 'purchase',
    key: 'a',
    who: 'lin',
    at: midnight(firstDay),
    heard: midnight(firstDay),
    fen: 100,
  },
  {
    kind: 'purchase',
    key: 'b',
    who: 'mei',
    at: midnight(firstDay),
    heard: midnight(firstDay),
    fen: 100,
  },
  { kind: 'visit', key: 'c', who: 'mei', at: midnight(firstDay) - 1, heard: midnight(firstDay) },
  { kind: 'merge', who: 'lin', into: 'mei', heard: midnight(firstDay) + 1 },
  { kind: 'refund', key: 'd', purchase: 'a', fen: 100, heard: midnight(firstDay) + 2 },
];
const twinsAsked = {
  days: [{ mode: 'on-day', day: 1 } as const],
  weeks: [{ mode: 'within', days: 1 } as const],
  ...{ churn: 1, wait: 1, by: 'week' as const, order: [0] },
};

it('every figure is what counting by hand gives, on any history', () => {
  const seen = { moved: 0, back: 0, erased: 0, merged: 0, again: 0 };
  fc.assert(
    fc.property(anyHistory, asked, (told, wish) => {
      const people = peopleOf(told);
      const { members, entries } = toldToProduct(told);
      const heard = Math.max(0, ...told.map((raw) => raw.heard));
      const time = { asOf: dayNumber(heard) - 1 + wish.wait, asked: wish };
      const some = shuffled(entries, wish.order);
      const documents = { cohorts: folded(cohorts, some), dayGaps: folded(dayGaps, some) };
      const product = toldByProduct(documents, time);
      expect(product).toEqual(toldByHand(people, time));
      const { before, churned, joined, returned, after } = product.base;
      expect(after).toBe(before - churned + joined + returned);
      for (const of of kinds) {
        const sets = members.map(({ presence }) => presence.days[of]);
        const days = 1 + (wish.churn % 9);
        expect(recurring(sets, { days, asOf: written(time.asOf) })).toEqual(
          recurringByHand(people, { of, days, asOf: time.asOf }),
        );
      }
      seen.moved += entries.filter(({ days }) => (days?.cohorts.length ?? 0) > 1).length;
      seen.back += told.filter(({ kind }) => kind === 'refund').length;
      seen.erased += told.filter(({ kind }) => kind === 'erase').length;
      seen.merged += told.filter(({ kind }) => kind === 'merge').length;
      seen.again += told.length - new Set(told.map((raw) => ('key' in raw ? raw.key : raw))).size;
    }),
    { numRuns: 1000, examples: [[twins, twinsAsked]] },
  );
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(100);
});
