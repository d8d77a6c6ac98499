import { type ProgrammeTerms, teaHouse } from '../../shared/domain/programme';
import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { buys } from '../support/till';

jest.setTimeout(60_000);

const minute = 60_000;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const inForce = async () => granted(await shop.console({ action: 'programme' }));
const latest = async () => Math.max(...(await inForce()).versions.map(({ version }) => version));

const publish = async (
  terms: ProgrammeTerms,
  given: Readonly<Record<string, unknown>> = {},
  operator = 'boss',
) => {
  const after = await latest();
  return shop.console({ action: 'publish-programme', terms, after, ...given }, operator);
};

const withRules = (...rules: readonly object[]): ProgrammeTerms => ({
  ...teaHouse,
  earn: {
    ...teaHouse.earn,
    rules: rules.map((rule, i) => ({
      ...{ id: `rule-${i}`, name: `规则${i}`, permille: 2000, stores: [], categories: [] },
      ...{ tiers: [], weekdays: [], from: null, to: null },
      ...rule,
    })),
  },
});

describe('Terms with problems', () => {
  it('are refused with every field that is wrong', async () => {
    const [sprout, leaf, ...others] = teaHouse.tiers.tiers;
    const terms = {
      ...withRules({ stores: ['south', 'moon'], tiers: ['gold'] }, { id: 'rule-0' }),
      tiers: {
        ...teaHouse.tiers,
        tiers: [{ ...sprout, threshold: 1 }, { ...leaf, keep: 101 }, ...others],
      },
    } as ProgrammeTerms;
    const before = await shop.documents.print();
    const answer = await publish(terms);
    expect(answer).toMatchObject({ refusal: { code: 'programme-problems' } });
    const problems = answer.ok ? [] : (answer.refusal['problems'] as { field: string }[]);
    expect(problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining([
        'tiers.tiers.0.threshold',
        'tiers.tiers.1.keep',
        'earn.rules.1.id',
        'earn.rules.0.tiers.0',
        'earn.rules.0.stores.1',
      ]),
    );
    expect(await shop.documents.print()).toBe(before);
  });

  it('are refused for coupons that could not be meant', async () => {
    const [coupon, ...others] = teaHouse.coupons.definitions;
    const wrong = {
      ...coupon,
      offer: { kind: 'percent-off', offPermille: 1001, ceilingFen: 100 },
      scope: { ...coupon?.scope, stores: ['south', 'moon'], hours: { from: 11, to: 8 } },
    };
    const coupons = { ...teaHouse.coupons, definitions: [wrong, ...others] };
    const answer = await publish({ ...teaHouse, coupons } as ProgrammeTerms);
    const at = 'coupons.definitions.0';
    expect(answer).toMatchObject({
      refusal: {
        code: 'programme-problems',
        problems: [
          { field: `${at}.offer.offPermille`, reason: 'over-100-percent' },
          { field: `${at}.scope.hours.to`, reason: 'ends-before-it-starts' },
          { field: `${at}.scope.stores.1`, reason: 'no-such-store' },
        ],
      },
    });
  });

  it('can be checked without publishing', async () => {
    const before = await shop.documents.print();
    expect(granted(await publish(teaHouse, { check: true })).published).toBe(false);
    expect(verdict(await publish(withRules({ stores: ['moon'] }), { check: true }))).toBe(
      'programme-problems',
    );
    expect(await shop.documents.print()).toBe(before);
  });
});

describe('A version', () => {
  it('is published by one of those who edit the same one', async () => {
    const after = await latest();
    const answers = await Promise.all(
      ['boss', 'hao', 'mei', 'lan'].map((who) => publish(teaHouse, { after }, who)),
    );
    expect(answers.map(verdict).sort()).toEqual([
      'granted',
      'programme-changed',
      'programme-changed',
      'programme-changed',
    ]);
    for (const answer of answers) {
      if (!answer.ok)
        expect(answer.refusal).toEqual({ code: 'programme-changed', version: after + 1 });
    }
    expect(await latest()).toBe(after + 1);
  });

  it('starts two minutes from now at the soonest, and at its instant on warm instances', async () => {
    const phone = await shop.joins('starts');
    const at = shop.now();
    const effectiveFrom = at + 2 * minute;
    const tooSoon = await publish(withRules({ permille: 3000 }), {
      effectiveFrom: effectiveFrom - 1,
    });
    expect(tooSoon).toEqual({
      ok: false,
      refusal: { code: 'starts-too-soon', earliest: effectiveFrom },
    });
    granted(await publish(withRules({ permille: 3000 }), { effectiveFrom }));
    const earned = async () => granted(await buys(shop, phone, { yuan: 1 })).pointsEarned;
    expect(await earned()).toBe(1);
    shop.until(effectiveFrom - 1 - minute);
    expect(await earned()).toBe(1);
    shop.until(effectiveFrom - minute);
    expect(await earned()).toBe(3);
  });
});

describe('An earn rule', () => {
  it('for a category is told to the till, beside the categories of tasks', async () => {
    const me = async () => granted(await shop.as('mei').staff({ action: 'me' })).categories;
    expect(await me()).toEqual(['茶点']);
    const rules = withRules({ id: 'cake', categories: ['糕点'], permille: 1500 });
    const { effectiveFrom } = granted(await publish(rules));
    shop.until(effectiveFrom);
    expect(await me()).toEqual(['糕点', '茶点']);
  });

  it('lifts only its store, category and weekday, and the entry says so', async () => {
    const rules = withRules(
      { id: 'north', stores: ['north'], permille: 2000 },
      { id: 'cake', categories: ['糕点'], permille: 1500 },
      { id: 'monday', weekdays: [1], permille: 1100 },
    );
    const { effectiveFrom, version } = granted(await publish(rules));
    shop.until(effectiveFrom);
    const phone = await shop.joins('rules');
    const buy = async (storeId: string, category: string) => {
      const bought = await buys(shop, phone, { yuan: 10, by: 'hao', storeId, category });
      return granted(bought).pointsEarned;
    };
    expect(await buy('south', '茶')).toBe(11);
    expect(await buy('north', '茶')).toBe(22);
    expect(await buy('south', '糕点')).toBe(16);
    expect(await buy('north', '糕点')).toBe(33);
    const about = { action: 'member', memberNo: phone.no } as const;
    const [entry] = granted(await shop.console(about)).entries;
    const recorded = entry?.events.find(({ kind }) => kind === 'purchase-recorded');
    expect(entry?.version).toBe(version);
    expect(recorded?.['terms']).toMatchObject({
      rules: [
        { rule: 'base', permille: 1000 },
        { rule: 'north', permille: 2000 },
        { rule: 'cake', permille: 1500 },
        { rule: 'monday', permille: 1100 },
      ],
    });
  });
});
