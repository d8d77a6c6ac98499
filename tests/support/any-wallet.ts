import fc from 'fast-check';
import type { CouponDefinition } from '../../shared/domain/coupons';
import { clock, monday } from './calendar';

const HOUR = 3_600_000;

const someOf = <Item>(...items: readonly Item[]) =>
  fc.option(fc.subarray([...items], { minLength: 1 }), { nil: null, freq: 2 });

const fen = fc.integer({ min: 1, max: 20_000 });

const offer = fc.oneof(
  fc.record({ kind: fc.constant('amount-off' as const), amountFen: fen }),
  fc.record({
    kind: fc.constant('percent-off' as const),
    offPermille: fc.integer({ min: 1, max: 1000 }),
    ceilingFen: fen,
  }),
  fc.record({ kind: fc.constant('exchange' as const), item: fc.constant('茶'), worthFen: fen }),
  fc.record({ kind: fc.constant('gift' as const), item: fc.constant('碟'), worthFen: fen }),
);

const hours = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
  .map(([from, length]) => ({ from, to: Math.min(24, from + length) }));

const scope = fc.record({
  stores: someOf('lake', 'hill'),
  categories: someOf('茶', '茶点'),
  tiers: someOf('sprout', 'qingming', 'guyu'),
  weekdays: someOf(1, 2, 3, 4, 5, 6, 7),
  hours: fc.option(hours, { nil: null, freq: 2 }),
});

const definition = fc.record({
  name: fc.constant('券'),
  offer,
  minSpendFen: fc.oneof(fc.constant(0), fen),
  scope,
  stacking: fc.constantFrom('alone' as const, 'once' as const, 'any' as const),
  withTierPrice: fc.boolean(),
  campaign: fc.constant('spring'),
  valid: fc.record({
    kind: fc.constant('days' as const),
    days: fc.integer({ min: 0, max: 40 }),
  }),
  perMember: fc.constant(null),
});

/** Definitions of coupons in all kinds and scopes, each with an id of its own. */
export const anyCoupons: fc.Arbitrary<readonly CouponDefinition[]> = fc
  .array(definition, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, i) => ({ ...one, id: `c${i}` })));

/** A basket of three categories in one of two stores. */
export const anyBasket = fc.record({
  storeId: fc.constantFrom('lake', 'hill'),
  lines: fc.array(
    fc.record({
      category: fc.constantFrom('茶', '茶点', null),
      amountFen: fc.integer({ min: 1, max: 30_000 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  settled: fc.constant(false),
});

/** An instant within seven weeks, often on the hour. */
export const anyInstant = fc.oneof(
  fc.integer({ min: 1, max: 49 * 24 }).map((later) => clock(monday) + later * HOUR),
  fc.integer({ min: 1, max: 49 * 24 * HOUR }).map((later) => clock(monday) + later),
);
