import { campaignEligibility, isPersonalised, ruledOut } from '../../../shared/domain/campaigns';
import type { MemberEvent } from '../../../shared/domain/members';
import { begin, evolveMember } from '../../../shared/domain/members';
import { enrolled } from '../../support/cast';
import { clock, daysAfter, monday } from '../../support/calendar';
import { campaignOf, comes, linesAt } from '../../support/campaigns';
import { couponOf, programmeWith } from '../../support/coupons';

const shop = {
  ...programmeWith(couponOf({ id: 'five-off', perMember: 1 })),
  campaigns: { aloneUpToFen: 0, universalHoldoutPermille: 20 },
};

const with_ = (...history: readonly MemberEvent[]) =>
  history.reduce(evolveMember, begin(enrolled(shop)));
const visit = (on: string): MemberEvent => ({ kind: 'visit-recorded', on, storeId: 'south' });
const said = (purpose: 'marketing' | 'personalise', channel: 'inbox' | null): MemberEvent => ({
  kind: 'consent-set',
  consent: {
    ...{ purpose, channel, given: false, version: 1 },
    ...{ at: clock(monday), where: 'mini-program' },
  },
});
const ruled = (
  change: Parameters<typeof comes>[0],
  member = with_(),
  rule = ruledOut(shop, member, comes(change)),
) => rule;

describe('What keeps a member out of a campaign', () => {
  it('is nothing, for somebody it is meant for', () => {
    expect(ruled({})).toBeNull();
    expect(campaignEligibility(shop, with_(), comes()).map(({ rule }) => rule)).toEqual([
      'joins-once',
      'not-left-alone',
      'in-audience',
      'came-before',
      'away-long-enough',
      'coupon-can-be-given',
      'can-be-told',
    ]);
  });

  it('is being among those whom every campaign leaves alone', () => {
    const drawn = (universal: number) => ruled({ draws: { arm: 0.5, universal } });
    expect([0.0199, 0.02, 0.0201].map(drawn)).toEqual(['not-left-alone', null, null]);
  });

  it('is not being in its audience', () => {
    const campaign = campaignOf({ audience: { kind: 'tier', tiers: ['xiaoman'] } });
    expect(ruled({ campaign })).toBe('in-audience');
  });

  it('is, for a recall, never having come or not being away long enough', () => {
    const campaign = campaignOf({ template: 'recall' });
    const away = (days: number) => {
      const at = clock(daysAfter(monday, days));
      return ruled({ campaign, at, lines: linesAt(at) }, with_(visit(monday)));
    };
    expect(ruled({ campaign })).toBe('came-before');
    expect([44, 45, 46].map(away)).toEqual(['away-long-enough', null, null]);
  });

  it('is a coupon that cannot be given', () => {
    const one = couponOf({ id: 'five-off', perMember: 1 });
    const { offer, ...others } = campaignOf();
    const held = with_({
      kind: 'coupon-issued',
      coupon: {
        ...{
          ...one,
          id: 'c1',
          definition: 'five-off',
          usableFrom: 0,
          expiresAt: clock('2027-01-01'),
        },
        cause: { kind: 'operator', about: '' },
      },
    });
    expect(ruled({}, held)).toBe('coupon-can-be-given');
    expect(ruled({ campaign: { ...others, offer: { ...offer, coupon: 'gone' } } })).toBe(
      'coupon-can-be-given',
    );
    expect(ruled({ campaign: { ...others, offer: { ...offer, coupon: null } } }, held)).toBeNull();
  });

  it('is a message that may not be sent to them', () => {
    expect(ruled({}, with_(said('marketing', 'inbox')))).toBe('can-be-told');
    expect(ruled({ addresses: [] })).toBe('can-be-told');
    const told = campaignEligibility(shop, with_(), comes({ addresses: [] }));
    expect(told.at(-1)).toMatchObject({ found: 'inbox:no-address', passes: false });
  });

  it('is, where members are chosen by what they did, their no to being chosen so', () => {
    const last = { kind: 'last', of: 'visit', daysAgo: { from: 0, to: null } } as const;
    const no = with_(visit(monday), said('personalise', null));
    expect(ruled({ campaign: campaignOf({ audience: last }) }, no)).toBe('can-be-told');
    expect(ruled({}, no)).toBeNull();
    expect(isPersonalised(campaignOf({ template: 'recall' }))).toBe(true);
    expect(isPersonalised(campaignOf({ audience: { kind: 'not', of: last } }))).toBe(true);
    expect(isPersonalised(campaignOf())).toBe(false);
  });
});

describe('A held-out member', () => {
  it('is one who could have been told: both arms are drawn from the same members', () => {
    const change = { draws: { arm: 0, universal: 0.5 } };
    expect(ruled(change, with_(said('marketing', 'inbox')))).toBe('can-be-told');
  });
});
