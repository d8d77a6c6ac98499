import fc from 'fast-check';
import { type MemberCommand, passTime } from '../../../shared/domain/members';
import { clock, daysAfter, monday } from '../../support/calendar';
import { issued } from '../../support/coupons';
import { isRecorded, refund } from '../../support/counter';
import { begun, lived } from '../../support/given';
import { buy, giving, inAll, visit } from '../../support/refund-law';

const fen = fc.integer({ min: 0, max: 60_000 });

/** Fen of the first purchase, then the days until its coupon is used, it comes back, and so does the second. */
const unwinding = fc.record({
  payFen: fc.integer({ min: 20_000, max: 60_000 }),
  keptFen: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60_000 })),
  later: fc.integer({ min: 7, max: 20 }),
  secondFirst: fc.boolean(),
});

it('a coupon for coming back that was used is owed in points, until the purchase that used it is gone too', () => {
  fc.assert(
    fc.property(unwinding, ({ payFen, keptFen, later, secondFirst }) => {
      const kept = Math.min(keptFen, payFen - 1);
      const [first, second] = [clock(monday), clock(daysAfter(monday, later))];
      const start = lived(giving, begun(giving), buy('lake:x', payFen, first));
      const used = {
        ...buy('lake:y', 9_500, second),
        basket: { storeId: 'lake', lines: [{ category: null, amountFen: 10_000 }], settled: false },
        coupons: ['again:lake:x'],
      } as MemberCommand;
      const both = lived(giving, start, used);
      const [x, y] = both.events.filter(isRecorded);
      if (x === undefined || y === undefined) throw new Error('both purchases are recorded');
      expect(both.member.wallet.past).toMatchObject([{ id: 'again:lake:x', ended: 'used' }]);
      const backX = refund(x, [payFen, kept], second + 1);
      const backY = refund(y, [9_500, 0], second + 2);
      const onlyX = lived(giving, both, backX).member.wallet.charged;
      const owed = [{ coupon: 'again:lake:x', points: 500 }];
      expect(onlyX).toEqual(kept < 20_000 ? owed : []);
      const order = secondFirst ? [backY, backX] : [backX, backY];
      const end = order.reduce((life, command) => lived(giving, life, command), both).member;
      const bare = kept === 0 ? visit(first) : buy('lake:x', kept, first);
      const alone = [bare, visit(second)].reduce(
        (life, command) => lived(giving, life, command),
        begun(giving),
      );
      const expected = passTime(giving, alone.member, second + 2).member;
      expect(inAll(end)).toEqual(inAll(expected));
    }),
    { numRuns: 2_000 },
  );
});

it('a coupon that a purchase used is back with the whole refund while it is valid, and used while any is kept', () => {
  const days = fc.integer({ min: 0, max: 80 });
  const bought = fc.record({ cuts: fc.array(fen, { maxLength: 3 }), all: fc.boolean(), days });
  fc.assert(
    fc.property(bought, ({ cuts, all, days: waits }) => {
      const first = clock(monday);
      const held = lived(giving, begun(giving), issued('used', first));
      const command = {
        ...buy('lake:z', 2_500, first + 1),
        basket: { storeId: 'lake', lines: [{ category: null, amountFen: 3_000 }], settled: false },
        coupons: ['used'],
      } as MemberCommand;
      const life = lived(giving, held, command);
      const recorded = life.events.find(isRecorded);
      if (recorded === undefined) throw new Error('the purchase is recorded');
      const stops = [2_500, ...new Set(cuts.map((cut) => 1 + (cut % 2_499)))].sort((a, b) => b - a);
      if (all) stops.push(0);
      const at = clock(daysAfter(monday, waits));
      const pieces = stops
        .slice(1)
        .map((after, i) => [stops[i] ?? 0, after] as const)
        .reverse();
      const end = pieces.reduce(
        (now, piece) => lived(giving, now, refund(recorded, piece, at)),
        life,
      );
      const now = passTime(giving, end.member, at).member.wallet;
      const ends = all ? (waits <= 40 ? 'live' : 'expired') : 'used';
      const found = now.live.some(({ id }) => id === 'used') ? 'live' : now.past[0]?.ended;
      expect(found).toBe(ends);
    }),
    { numRuns: 1_000 },
  );
});
