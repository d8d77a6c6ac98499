import fc from 'fast-check';
import type { MemberCommand } from '../../../shared/domain/members';
import { clock, daysAfter, monday } from '../../support/calendar';
import { isRecorded, refund } from '../../support/counter';
import { type Life, begun, lived } from '../../support/given';
import { alike, buy, giving, inAll, visit, whatCounts } from '../../support/refund-law';

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

/** Both lives day by day: one buys all and gives pieces back, the other buys only what is kept. */
function lives(told: Story, programme = alike): readonly [Life, Life] {
  const pieces = [...piecesOf(told)];
  const kept = keptOf(pieces);
  const first = clock(monday);
  let refunding = lived(programme, begun(programme), buy('lake:x', told.payFen, first));
  let keeping = lived(
    programme,
    begun(programme),
    kept === 0 ? visit(first) : buy('lake:x', kept, first),
  );
  const bought = refunding.events.find(isRecorded);
  if (bought === undefined) throw new Error('a purchase is recorded');
  let day = monday;
  const refundNext = () => {
    const piece = pieces.shift();
    if (piece !== undefined)
      refunding = lived(programme, refunding, refund(bought, piece, clock(day)));
  };
  told.others.forEach(({ wait: days, act }, n) => {
    day = daysAfter(day, days);
    const command = commandOf(act, n, clock(day));
    if (command === null) return refundNext();
    const next = lived(programme, keeping, command);
    // What the smaller purse could not redeem was not redeemed.
    if (next !== keeping) refunding = lived(programme, refunding, command);
    keeping = next;
  });
  while (pieces.length > 0) refundNext();
  const end = { kind: 'pass-time', at: clock(day) } as const;
  return [lived(programme, refunding, end), lived(programme, keeping, end)];
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

it('with gifts it also leaves the wallet and the gifts of tiers as if only the kept part was bought', () => {
  fc.assert(
    fc.property(story, (told) => {
      const [refunding, keeping] = lives(told, giving);
      expect(inAll(refunding.member)).toEqual(inAll(keeping.member));
    }),
    { numRuns: 2_000 },
  );
});
