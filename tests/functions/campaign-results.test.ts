import { liftOf } from '../../shared/domain/lift';
import { granted } from '../support/answers';
import { daysAfter, midnight, monday } from '../support/calendar';
import { drafted } from '../support/campaigns';
import { type Campaigning, campaigningIn, guests } from '../support/campaigning';
import { type Messaging, messagingIn } from '../support/messaging';
import { runBy } from '../support/publish';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, order } from '../support/till';

jest.setTimeout(300_000);

const hour = 3_600_000;
const universal = { aloneUpToFen: 50_000, universalHoldoutPermille: 0 };

let shop: Shop;
let spring: Campaigning;
let at: Messaging;
const phones = new Map<string, Phone>();

beforeAll(async () => {
  shop = await openShop();
  at = messagingIn(shop);
  await runBy(shop, { campaigns: universal });
  for (let i = 0; i < 24; i += 1) {
    const phone = await shop.joins(`guest-${i}`);
    phones.set(phone.no, phone);
  }
  spring = campaigningIn(shop);
  await spring.drafts({ holdoutPermille: 500 });
  granted(await spring.run());
  await shop.relay();
});
afterAll(() => shop.stop());

const ofArm = async (arm: string): Promise<readonly Phone[]> =>
  Object.entries(await spring.joined()).flatMap(([no, its]) => {
    const phone = phones.get(no);
    return its === arm && phone !== undefined ? [phone] : [];
  });

/** On a day so many days after the first; a new day needs new keys. */
async function comeOn(days: number, guestsComing: readonly Phone[]): Promise<void> {
  shop.until(midnight(daysAfter(monday, days)) + 10 * hour);
  for (const phone of guestsComing) {
    await phone.refresh();
    granted(await buys(shop, phone, { yuan: 30 }));
  }
  await shop.relay();
}

/** Buys with the coupon of the campaign. */
async function buysWithCoupon(phone: Phone): Promise<void> {
  const asked = await order(shop, phone, { yuan: 30 });
  const coupons = ['campaign:spring-tea'];
  const { storeId, ticket, lines } = asked;
  const quote = { action: 'quote', storeId, ticket, lines, coupons } as const;
  const { payFen } = granted(await shop.as('mei').staff(quote));
  granted(await shop.as('mei').staff({ ...asked, coupons, payFen }));
}

describe('A result', () => {
  it('is told on its day and not before; then it stands', async () => {
    const [treated, holdout] = [await ofArm('treated'), await ofArm('holdout')];
    expect([treated.length > 4, holdout.length > 4]).toEqual([true, true]);
    // The day itself does not count, the last day of the window does, the day after does not.
    await comeOn(0, holdout.slice(0, 2));
    await comeOn(1, [...treated.slice(0, 3), ...holdout.slice(1, 2)]);
    for (const phone of treated.slice(0, 2)) await buysWithCoupon(phone);
    await comeOn(14, treated.slice(2, 4));
    await comeOn(15, [...treated.slice(4), ...holdout.slice(2)]);
    const readOn = midnight(daysAfter(monday, 16));
    expect(await spring.result()).toMatchObject({
      ...{ state: 'waiting-for-result', resultOn: daysAfter(monday, 16), result: null },
    });
    shop.until(readOn - 1);
    await shop.relay();
    expect((await spring.result()).result).toBeNull();
    shop.until(readOn);
    await shop.relay();
    const read = await spring.result();
    const arms = {
      treated: { members: treated.length, came: 4 },
      holdout: { members: holdout.length, came: 1 },
    };
    expect(read.state).toBe('read');
    expect(read.result?.lift).toMatchObject(arms);
    const lift = liftOf(arms);
    expect(read.result?.lift).toMatchObject({
      ...{ effect: lift?.effect, low: lift?.low, high: lift?.high, verdict: lift?.verdict },
    });
    const each = (fen: number, arm: readonly Phone[]) => ({
      fen,
      fenEach: Math.round(fen / arm.length),
    });
    expect(read.result).toMatchObject({
      beside: { measure: 'purchase', lift: arms },
      spent: { treated: each(20_000, treated), holdout: each(3_000, holdout) },
    });
    shop.wait(hour);
    await shop.relay();
    expect(await spring.result()).toEqual(read);
    expect((await spring.stop()).ok).toBe(false);
  });

  it('costs what its coupons took off, booked under its own name', async () => {
    const { actual, planned } = await spring.look();
    expect(planned).toMatchObject({ ceilingFen: 50_000, mostMembers: 1000, costFen: 20_000 });
    expect(actual).toMatchObject({ coupons: 2, couponsFen: 1_000, messagesFen: 0 });
    const { result } = await spring.result();
    expect(result).toMatchObject({ coupons: 2, couponsFen: 1_000 });
    expect(result?.costPerExtra.because).toBe(
      result?.lift?.verdict === 'more' ? null : (result?.lift?.verdict ?? null),
    );
  });
});

describe('A consent withdrawn after somebody joined', () => {
  it('stops the message before it is sent', async () => {
    const late = campaigningIn(shop, 'late-tea');
    shop.until(midnight(daysAfter(monday, 16)) + 12 * hour);
    await guests(shop, 3, 100);
    await late.drafts({
      ...{ holdoutPermille: 0, audience: { kind: 'joined', daysAgo: { from: 0, to: 0 } } },
      offer: { ...drafted().offer, coupon: null },
    });
    granted(await late.run());
    granted(await at.choose('guest-101', { purpose: 'marketing', channel: 'inbox' }, false));
    shop.wait(61_000);
    await shop.relay();
    const inboxes = await Promise.all(
      ['guest-100', 'guest-101', 'guest-102'].map((name) => at.inboxOf(name)),
    );
    expect(inboxes.map(({ messages }) => messages.length)).toEqual([1, 0, 1]);
    expect(inboxes[0]?.messages[0]).toMatchObject({ id: 'late-tea' });
  });
});

describe('Why a member is in a campaign, or not', () => {
  it('is every rule, and the day on which it would come out otherwise', async () => {
    const recall = campaigningIn(shop, 'recall-tea');
    granted(await recall.save({ template: 'recall' }));
    const phone = await shop.joins('once');
    const never = await recall.explain(phone.no);
    expect(never).toMatchObject({ eligible: false, joined: null });
    expect(never.rules.filter(({ passes }) => !passes)).toMatchObject([
      { rule: 'came-before', found: 0, needed: 1, changesOn: null },
      { rule: 'away-long-enough', found: null, needed: null, changesOn: null },
    ]);
    granted(await buys(shop, phone, { yuan: 30 }));
    const today = await recall.explain(phone.no);
    const away = today.rules.find(({ rule }) => rule === 'away-long-enough');
    expect(away).toMatchObject({ found: 0, passes: false });
    const on = away?.changesOn ?? '';
    shop.until(midnight(daysAfter(on, -1)) + hour);
    expect((await recall.explain(phone.no)).eligible).toBe(false);
    shop.until(midnight(on) + hour);
    expect((await recall.explain(phone.no)).eligible).toBe(true);
  });

  it('names who joined, and when', async () => {
    const [first] = await ofArm('holdout');
    expect(await spring.explain(first?.no ?? '')).toMatchObject({
      ...{ eligible: false, joined: { arm: 'holdout', on: monday, until: daysAfter(monday, 14) } },
      audience: [{ condition: { kind: 'joined' }, passes: true, changesOn: null }],
    });
  });
});
