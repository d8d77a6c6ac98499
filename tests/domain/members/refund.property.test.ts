import fc from 'fast-check';
import type { Member, MemberCommand } from '../../../shared/domain/members';
import { pendingPoints } from '../../../shared/domain/points';
import { clock, daysAfter, monday } from '../../support/calendar';
import { plainDays, programmeOf } from '../../support/cast';
import { isRecorded, refund } from '../../support/counter';
import { type Life, begun, lived } from '../../support/given';

/** The cap of a day is judged when a purchase is recorded, so here it is out of reach. */
const uncapped = { ...plainDays.earn, capPointsPerDay: 1_000_000 };
const sameForAll = plainDays.tiers.tiers.map((tier) => ({
  ...tier,
  benefit: { pricePermille: 1000, pointsPermille: 1000 },
}));
/** All tiers earn alike: a purchase keeps the terms of the tier it was recorded under. */
const alike = programmeOf({
  earn: { ...uncapped, pendingDays: 5 },
  tiers: { ...plainDays.tiers, tiers: sameForAll },
});

const fen = fc.integer({ min: 0, max: 60_000 });
const wait = fc.oneof(fc.constantFrom(0, 1, 3, 5, 6), fc.integer({ min: 0, max: 60 }));
const other = fc.oneof(
  fc.record({ kind: fc.constant('purchase' as const), payFen: fen }),
  fc.record({ kind: fc.constant('redeem' as const), points: fc.integer({ min: 1, max: 500 }) }),
  fc.record({ kind: fc.constant('check-in' as const) }),
  fc.record({ kind: fc.constant('refund' as const) }),
);
const story = fc.record({
  payFen: fc.integer({ min: 1, max: 60_000 }),
  cuts: fc.array(fen, { minLength: 1, maxLength: 4 }),
  order: fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
  others: fc.array(fc.record({ wait, act: other }), { maxLength: 12 }),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;
type Other = Story['others'][number]['act'];

const buy = (orderId: string, payFen: number, at: number): MemberCommand => ({
  kind: 'record-purchase',
  orderId,
  basket: {
    storeId: 'lake',
    lines: [{ category: null, amountFen: payFen }],
    settled: true,
  },
  boughtAt: at,
  payFen,
  code: null,
  at,
});

const commandOf = (act: Other, n: number, at: number): MemberCommand | null => {
  if (act.kind === 'purchase') return buy(`lake:${n}`, act.payFen, at);
  if (act.kind === 'check-in') return { kind: 'check-in', at };
  if (act.kind === 'refund') return null;
  return { kind: 'adjust', points: -act.points, growth: 0, reason: 'redeemed', at };
};

/** The refunds as pieces of the price, each with what is kept before and after it, shuffled. */
function piecesOf({ payFen, cuts, order }: Story): readonly (readonly [number, number])[] {
  const stops = [payFen, ...new Set(cuts.map((cut) => cut % payFen))].sort((a, b) => b - a);
  return stops
    .slice(1)
    .map((after, i) => ({ piece: [stops[i] ?? after, after] as const, key: order[i] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ piece }) => piece);
}

const keptOf = (pieces: readonly (readonly [number, number])[]) =>
  Math.min(...pieces.map(([, after]) => after));

const whatCounts = ({ points, growth, tier, purchases, streak }: Member) => ({
  net: points.lots.reduce((sum, lot) => sum + lot.points, 0) + pendingPoints(points) - points.debt,
  growth,
  standing: tier.standing,
  purchases: [purchases.count, purchases.netFen],
  streak,
});

/** Both lives day by day: one buys all and gives pieces back, the other buys only what is kept. */
function lives(told: Story): readonly [Life, Life] {
  const pieces = [...piecesOf(told)];
  const kept = keptOf(pieces);
  const first = clock(monday);
  let refunding = lived(alike, begun(alike), buy('lake:x', told.payFen, first));
  let keeping = kept === 0 ? begun(alike) : lived(alike, begun(alike), buy('lake:x', kept, first));
  const bought = refunding.events.find(isRecorded);
  if (bought === undefined) throw new Error('a purchase is recorded');
  let day = monday;
  const refundNext = () => {
    const piece = pieces.shift();
    if (piece !== undefined) refunding = lived(alike, refunding, refund(bought, piece, clock(day)));
  };
  told.others.forEach(({ wait: days, act }, n) => {
    day = daysAfter(day, days);
    const command = commandOf(act, n, clock(day));
    if (command === null) return refundNext();
    const next = lived(alike, keeping, command);
    // What the smaller purse could not redeem was not redeemed.
    if (next !== keeping) refunding = lived(alike, refunding, command);
    keeping = next;
  });
  while (pieces.length > 0) refundNext();
  const end = { kind: 'pass-time', at: clock(day) } as const;
  return [lived(alike, refunding, end), lived(alike, keeping, end)];
}

/**
 * Points and growth are rounded down once over all that is kept, so pieces never add up to more or
 * less than the whole. All refunds come before any point expires.
 */
it('a purchase refunded in pieces, in any order and amid any life, is as if only the kept part was bought', () => {
  fc.assert(
    fc.property(story, (told) => {
      const [refunding, keeping] = lives(told);
      expect(whatCounts(refunding.member)).toEqual(whatCounts(keeping.member));
    }),
    { numRuns: 2_000 },
  );
});
