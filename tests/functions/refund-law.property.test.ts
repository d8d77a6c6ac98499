import fc from 'fast-check';
import { shareOf } from '../../shared/domain/kernel/share';
import type { Member } from '../../shared/domain/members';
import { teaHouse } from '../../shared/domain/programme';
import { granted } from '../support/answers';
import { couponOf } from '../support/coupons';
import {
  claimed,
  comesBack,
  coupon,
  offFen,
  pair,
  receipt,
  redeemed,
  sells,
  stored,
  survives,
  visits,
} from '../support/doors-of-refund';
import { giving, inAll } from '../support/refund-law';
import { type Phone, type Shop, openShop } from '../support/shop';
import { publishes } from '../support/stock';

jest.setTimeout(240_000);

const minute = 60_000;

const bought = fc.record({
  payFen: fc.integer({ min: 2_000, max: 60_000 }),
  cuts: fc.uniqueArray(fc.integer({ min: 0, max: 60_000 }), { minLength: 1, maxLength: 3 }),
  how: fc.constantFrom('till', 'coupon', 'receipt'),
});
const story = fc.record({
  orders: fc.array(bought, { minLength: 1, maxLength: 3 }),
  shuffle: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  redeems: fc.nat(60),
  /** Whether the refunds come after the purchases have survived their window. */
  late: fc.boolean(),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

type Piece = Readonly<{ order: number; amountFen: number; key: number }>;
type Plan = Readonly<{ payFen: number; keptFen: number; how: 'till' | 'coupon' | 'receipt' }>;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop({ instances: 4 });
  const { earn, tiers, gifts } = giving;
  const coupons = {
    ...giving.coupons,
    definitions: [
      ...giving.coupons.definitions,
      couponOf({ id: 'off', offer: { kind: 'amount-off', amountFen: offFen } }),
    ],
  };
  const nothing = { tasks: [], milestones: { growth: [], anniversary: [] }, lotteries: [] };

  const changed = { earn, tiers, gifts, coupons, claims: [], rewards: [], ...nothing };
  await publishes(shop, { ...changed, birthday: { ...teaHouse.birthday, gifts: [] } });
});
afterAll(() => shop.stop());

let rounds = 0;
/** What the coupons used at south should have cost by now. */
const expected = { fen: 0, times: 0 };

function planned({ orders, shuffle }: Story): Readonly<{ plans: Plan[]; pieces: Piece[] }> {
  const plans: Plan[] = [];
  const pieces: Piece[] = [];
  orders.forEach(({ payFen, cuts, how }, order) => {
    const stops = [payFen, ...new Set(cuts.map((cut) => cut % payFen))].sort((a, b) => b - a);
    plans.push({ payFen, keptFen: stops.at(-1) ?? payFen, how });
    stops.slice(1).forEach((after, i) => {
      const key = shuffle[pieces.length] ?? 0;
      pieces.push({ order, amountFen: (stops[i] ?? after) - after, key });
    });
  });
  return { plans, pieces: pieces.sort((a, b) => a.key - b.key) };
}

/** Orders and people by no name of their own, so that two lives can be laid beside each other. */
const nameless = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, part: unknown) =>
      key === 'live' || key === 'past'
        ? (part as object[])
            .map((one) => ({
              ...one,
              id: '',
              cause: (one as { cause?: { kind: string } }).cause?.kind,
            }))
            .map((one) => JSON.stringify(one, Object.keys(one).sort()))
            .sort()
        : part,
    ).replaceAll(/south|north/g, 'store'),
  );

const ofInviter = ({ points, wallet, referral }: Member) => ({
  net: points.lots.reduce((sum, lot) => sum + lot.points, 0) - points.debt,
  live: wallet.live.length,
  rewarded: Object.values(referral.friends).filter(({ outcome }) => outcome === 'rewarded').length,
});

const costs = async (storeId: string) => {
  const { rows } = granted(
    await shop.console({ action: 'coupon-costs', from: '2026-01', to: '2030-12' }),
  );
  const here = rows.filter((row) => row.definition === 'off' && row.storeId === storeId);
  const sum = (what: 'fen' | 'times') => here.reduce((all, row) => all + row[what], 0);
  return { fen: sum('fen'), times: sum('times') };
};

type Friend = Readonly<{ phone: Phone; inviter: string }>;
type Lives = Readonly<{ back: Friend; kept: Friend; orders: string[] }>;

/** Both buy in the same minute: one all of it at south, the other at north only what will be kept. */
async function buysBoth({ back, kept, orders }: Lives, plan: Plan): Promise<void> {
  const { payFen, keptFen, how } = plan;
  shop.wait(minute);
  if (how === 'receipt') return void orders.push(await receipt(shop, payFen));
  const using = how === 'coupon' ? [back, kept] : [];
  const [his, hers] = await Promise.all(using.map(({ phone }) => coupon(shop, phone)));
  orders.push(await sells(shop, back.phone, { storeId: 'south', payFen, off: his ?? null }));
  await keeps(kept, keptFen, hers ?? null);
  if (how === 'coupon' && keptFen > 0) {
    expected.fen += shareOf(offFen, keptFen, payFen);
    expected.times += 1;
  }
}

/** Who gives everything back was in the shop all the same. */
async function keeps({ phone }: Friend, payFen: number, off: string | null): Promise<void> {
  if (payFen === 0) await visits(shop, phone, 'north');
  else await sells(shop, phone, { storeId: 'north', payFen, off });
}

async function claimsBoth({ back, kept, orders }: Lives, plans: readonly Plan[]): Promise<void> {
  for (const [i, { payFen, keptFen, how }] of plans.entries()) {
    if (how !== 'receipt') continue;
    shop.wait(minute);
    const paper = { orderId: orders[i] ?? '', amountFen: payFen };
    if (await claimed(shop, back.phone.name, paper)) await keeps(kept, keptFen, null);
  }
}

/** Both redeem what the smaller purse can. */
async function redeemsBoth({ back, kept }: Lives, wished: number): Promise<void> {
  const { card } = granted(await shop.as(kept.phone.name).member({ action: 'home' }));
  const points = Math.min(wished, card.points.balance);
  if (points === 0) return;
  for (const { phone } of [back, kept]) await redeemed(shop, phone, points);
}

async function comeBack({ orders }: Lives, pieces: readonly Piece[]): Promise<void> {
  for (const { order, amountFen } of pieces) await comesBack(shop, orders[order] ?? '', amountFen);
}

async function live(told: Story): Promise<void> {
  const { plans, pieces } = planned(told);
  const n = (rounds += 1);
  const [back, kept] = await Promise.all([pair(shop, `back ${n}`), pair(shop, `kept ${n}`)]);
  const lives: Lives = { back, kept, orders: [] };
  for (const plan of plans) await buysBoth(lives, plan);
  const early = pieces.filter(({ order }) => plans[order]?.how === 'receipt').slice(0, 1);
  await comeBack(lives, early);
  await claimsBoth(lives, plans);
  await redeemsBoth(lives, told.redeems);
  if (told.late) await survives(shop);
  await comeBack(
    lives,
    pieces.filter((piece) => !early.includes(piece)),
  );
  await survives(shop);
  const [his, hers] = [await stored(shop, back.phone.name), await stored(shop, kept.phone.name)];
  expect(nameless(inAll(his))).toEqual(nameless(inAll(hers)));
  const [hisFriend, hersFriend] = [
    await stored(shop, back.inviter),
    await stored(shop, kept.inviter),
  ];
  expect(ofInviter(hisFriend)).toEqual(ofInviter(hersFriend));
  expect(await costs('south')).toEqual(expected);
}

/** Order of arrival, duplicates and retries do not matter; points and growth are rounded down once. */
it('purchases refunded through the doors leave member, inviter and costs as if only the kept parts were bought', async () => {
  await fc.assert(fc.asyncProperty(story, live), { numRuns: 6, endOnFailure: true });
});
