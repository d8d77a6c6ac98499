import fc from 'fast-check';
import { type Coupon, waitOf } from '../../../shared/domain/coupons';
import { dayOf } from '../../../shared/domain/kernel/day';
import {
  type Member,
  type MemberCommand,
  buyerOf,
  decideMember,
  passTime,
} from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import { type Basket, obstacleOf, quote, quoteChosen } from '../../../shared/domain/quote';
import { anyBasket, anyCoupons, anyInstant } from '../../support/any-wallet';
import { clock, monday } from '../../support/calendar';
import { issued, programmeWith } from '../../support/coupons';
import { purchase } from '../../support/counter';
import { begun, lived } from '../../support/given';

const start = clock(monday);

type Situation = Readonly<{ programme: Programme; member: Member; at: number }>;

/** A member of some tier with one or two of each coupon, after time has passed. */
const situation = fc
  .tuple(anyCoupons, anyInstant, fc.constantFrom(0, 100, 300), fc.boolean())
  .map(([definitions, at, yuan, twice]): Situation => {
    const programme = programmeWith(...definitions);
    const gifts = definitions.flatMap(({ id }) => [
      issued(id, start),
      ...(twice ? [issued(id, start, `${id}-again`)] : []),
    ]);
    const bought = yuan === 0 ? [] : [purchase('first', yuan, { at: start })];
    const life = [...bought, ...gifts].reduce(
      (now, command) => lived(programme, now, command),
      begun(programme),
    );
    return { programme, member: passTime(programme, life.member, at).member, at };
  });

const tierOf = ({ tier }: Member) => tier.standing.tier;

/** Buys a basket with chosen coupons at the price they are quoted with. */
function bought(
  { programme, member, at }: Situation,
  basket: Basket,
  chosen: readonly string[],
): boolean {
  const buyer = buyerOf(programme, member, dayOf(at));
  const quoted = quoteChosen(programme.earn, buyer, { basket, at, chosen });
  if (!quoted.ok) return false;
  const command: MemberCommand = {
    kind: 'record-purchase',
    orderId: `${basket.storeId}:1`,
    basket,
    boughtAt: at,
    payFen: quoted.value.payFen,
    coupons: chosen,
    code: null,
    at,
  };
  const decided = decideMember(programme, member, command);
  return (
    decided.ok
    && chosen.every((id) =>
      decided.value.some((event) => event.kind === 'coupon-redeemed' && event.coupon === id),
    )
  );
}

/** A basket that has all a coupon asks for: its store, its category, its minimum. */
const fittingBasket = ({ scope, minSpendFen }: Coupon): Basket => ({
  storeId: scope.stores?.[0] ?? 'lake',
  lines: [{ category: scope.categories?.[0] ?? null, amountFen: Math.max(1, minSpendFen) }],
  settled: false,
});

it('what the wallet shows as usable now redeems at that instant, in 10,000 wallets', () => {
  let usable = 0;
  fc.assert(
    fc.property(situation, (now) => {
      for (const coupon of now.member.wallet.live) {
        const wait = waitOf(coupon, { tier: tierOf(now.member), at: now.at });
        expect(bought(now, fittingBasket(coupon), [coupon.id])).toBe(wait === null);
        usable += wait === null ? 1 : 0;
      }
    }),
    { numRuns: 10_000 },
  );
  expect(usable).toBeGreaterThan(1_000);
});

it('what the wallet says a coupon becomes usable from is the first instant at which it redeems', () => {
  fc.assert(
    fc.property(situation, ({ programme, member, at }) => {
      for (const coupon of member.wallet.live) {
        const wait = waitOf(coupon, { tier: tierOf(member), at });
        if (wait === null || !('from' in wait) || wait.from === null) continue;
        const redeems = [wait.from - 1, wait.from].map((instant) =>
          bought({ programme, member, at: instant }, fittingBasket(coupon), [coupon.id]),
        );
        expect(redeems).toEqual([false, true]);
      }
    }),
    { numRuns: 2_000 },
  );
});

it('what the till shows as usable for a basket redeems with it, and nothing else does', () => {
  fc.assert(
    fc.property(situation, anyBasket, (now, basket) => {
      for (const coupon of now.member.wallet.live) {
        const counter = { tier: tierOf(now.member), ...basket, at: now.at };
        expect(bought(now, basket, [coupon.id])).toBe(obstacleOf(coupon, counter) === null);
      }
    }),
    { numRuns: 10_000 },
  );
});

it('goods shown as usable without a basket are handed out without one, where no purchase is asked', () => {
  fc.assert(
    fc.property(situation, ({ programme, member, at }) => {
      for (const coupon of member.wallet.live) {
        const { offer, minSpendFen, scope } = coupon;
        const goods = 'item' in offer && minSpendFen === 0 && scope.categories === null;
        const counter = { tier: tierOf(member), storeId: 'lake', lines: null, at };
        const decided = decideMember(programme, member, {
          ...{ kind: 'redeem-coupon', coupon: coupon.id, storeId: 'lake', code: null, at },
        });
        expect(decided.ok).toBe(goods && obstacleOf(coupon, counter) === null);
      }
    }),
    { numRuns: 2_000 },
  );
});

/** All sets of at most two, by trying. */
const pairs = (ids: readonly string[]): readonly (readonly string[])[] => [
  [],
  ...ids.map((id) => [id]),
  ...ids.flatMap((id, i) => ids.slice(i + 1).map((other) => [id, other])),
];

it('the coupons of a quote are the best of all permitted combinations', () => {
  fc.assert(
    fc.property(situation, anyBasket, ({ programme, member, at }, basket) => {
      const buyer = buyerOf(programme, member, dayOf(at));
      const told = quote(programme.earn, buyer, { basket, at });
      const prices = pairs(buyer.coupons.map(({ id }) => id)).flatMap((chosen) => {
        const one = quoteChosen(programme.earn, buyer, { basket, at, chosen });
        return one.ok ? [one.value.payFen] : [];
      });
      expect(told.payFen).toBe(Math.min(...prices));
      const chosen = told.coupons.map(({ coupon }) => coupon);
      expect(quoteChosen(programme.earn, buyer, { basket, at, chosen })).toEqual({
        ok: true,
        value: told,
      });
    }),
    { numRuns: 3_000 },
  );
});

it('what coupons take off is spread exactly: discounts, coupons and price add up to the list price', () => {
  fc.assert(
    fc.property(situation, anyBasket, ({ programme, member, at }, basket) => {
      const spring = { pricePermille: 973, pointsPermille: 1250 };
      const buyer = { ...buyerOf(programme, member, dayOf(at)), benefit: spring };
      const told = quote(programme.earn, buyer, { basket, at });
      const off = [...told.discounts, ...told.coupons].reduce(
        (sum, { amountFen }) => sum + amountFen,
        0,
      );
      expect(told.payFen + off).toBe(told.listFen);
      expect(told.payFen).toBeGreaterThanOrEqual(1);
      expect(told.terms.listFen).toBe(told.payFen);
    }),
    { numRuns: 3_000 },
  );
});
