import { teaHouse } from '../../shared/domain/programme';
import { granted } from '../support/answers';
import { clock } from '../support/calendar';
import { runBy } from '../support/publish';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh } from '../support/till';

jest.setTimeout(120_000);

const templates = ['recall', 'birthday', 'onboarding', 'points-expiring', 'second-visit'];

let shop: Shop;
let phones: Readonly<Record<string, Phone>>;

const buysOn = async (phone: Phone, day: string) => {
  shop.until(clock(day));
  await phone.refresh();
  granted(await buys(shop, phone, { yuan: 200 }));
};

/** A year and a half of a small shop: somebody for each template, as they really come to be so. */
beforeAll(async () => {
  shop = await openShop();
  // Nobody is left alone for ever, so that everybody of an audience is in one arm or the other.
  await runBy(shop, { campaigns: { ...teaHouse.campaigns, universalHoldoutPermille: 0 } });
  const yan = await shop.joins('yan');
  await buysOn(yan, '2026-06-01');
  shop.until(clock('2027-08-01'));
  const bo = await shop.joins('bo');
  await buysOn(bo, '2027-08-05');
  await buysOn(bo, '2027-08-20');
  shop.until(clock('2027-11-25'));
  const qi = await shop.joins('qi');
  await buysOn(qi, '2027-11-25');
  shop.until(clock('2027-12-02'));
  const xin = await shop.joins('xin');
  shop.until(clock('2027-12-05'));
  const li = await shop.joins('li');
  const birthday = { calendar: 'solar', month: 12, day: 12 };
  const told = { requestId: fresh('birthday'), birthday, fourteenOrOlder: true };
  granted(await shop.as('li').member({ action: 'tell-birthday', ...told }));
  granted(await shop.relay());
  phones = {
    ...{ recall: bo, birthday: li, onboarding: xin },
    ...{ 'points-expiring': yan, 'second-visit': qi },
  };
});
afterAll(() => shop.stop());

const drafts = async () => granted(await shop.console({ action: 'campaign-templates' })).templates;

describe('A campaign template', () => {
  it('is there for each of the five, whole, and fits the tea house and the rules from outside', async () => {
    const found = await drafts();
    expect(found.map(({ template }) => template)).toEqual(templates);
    expect(found.flatMap(({ problems, against }) => [...problems, ...against])).toEqual([]);
    const [recall] = found;
    expect(recall?.save.offer.message).toMatchObject({
      text: '再来券 8 元已放进你的券包，满 40 元可用，30 天内有效。',
      sentence: '你来过店里，最近有一阵子没来。',
    });
  });

  it.each(templates)('of %s is saved as it stands, and finds whom it is for', async (template) => {
    const save = (await drafts()).find((one) => one.template === template)?.save;
    if (save === undefined) throw new Error('there is such a template');
    const { campaign } = save;
    expect(granted(await shop.console(save))).toMatchObject({ campaign, state: 'draft' });
    const before = await shop.documents.print();
    const ran = granted(await shop.console({ action: 'dry-run-campaign', campaign, list: 10 }));
    expect(await shop.documents.print()).toBe(before);
    expect(ran.members.map(({ memberNo }) => memberNo)).toEqual([phones[template]?.no]);
    expect(ran.cursor).toBeNull();
  });

  it('says what it lacks in a shop without its coupon, in words that hold there', async () => {
    const { coupons, gifts } = teaHouse;
    const definitions = coupons.definitions.filter(({ id }) => id !== 'again');
    await runBy(shop, {
      ...{ gifts: { ...gifts, repeat: null }, coupons: { ...coupons, definitions } },
    });
    const [recall] = await drafts();
    expect(recall?.problems).toContainEqual({ field: 'offer.coupon', reason: 'no-such-coupon' });
    expect(recall?.save.offer.message.text).toBe('一张券已放进你的券包，点开看怎么用。');
  });

  it('that was saved is not approved once it breaks a rule', async () => {
    const categories = teaHouse.reach.categories.map((one) =>
      one.id === 'welcome' ? { ...one, purpose: 'service' as const } : one,
    );
    await runBy(shop, { reach: { ...teaHouse.reach, categories } });
    const campaign = (await drafts()).find(({ template }) => template === 'onboarding')?.save;
    const asked = { action: 'approve-campaign', campaign: campaign?.campaign } as const;
    expect(await shop.console(asked)).toMatchObject({
      refusal: {
        code: 'compliance-problems',
        problems: Array(3).fill({ rule: 'service-carries-no-marketing' }),
      },
    });
  });
});
