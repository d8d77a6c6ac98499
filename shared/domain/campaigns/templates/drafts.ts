import type { Rule } from '../../segments';
import type { CampaignTemplate, CampaignTerms } from '../model';

type Draft = CampaignTerms & Readonly<{ template: CampaignTemplate }>;

/** Whoever asked staff to be left in peace is. */
const undisturbed: Rule = { kind: 'not', of: { kind: 'tag', tags: ['勿扰'] } };

const who = (...rules: readonly Rule[]): Rule => ({ kind: 'all', of: [...rules, undisturbed] });

/** Who came before and, by their own rhythm, stays away (召回). */
const recall: Draft = {
  name: '好久不见',
  template: 'recall',
  goal: { measure: 'visit', windowDays: 21 },
  audience: who({ kind: 'last', of: 'visit', daysAgo: { from: 7, to: 365 } }),
  offer: {
    coupon: 'again',
    message: {
      category: 'recall',
      title: '好久不见，过来坐坐',
      text: '{coupon}已放进你的券包，{terms}。',
      page: 'wallet/pages/coupons/index',
      channels: null,
      worthFen: 800,
      sentence: '你来过店里，最近有一阵子没来。',
    },
  },
  holdoutPermille: 200,
  stop: { mostMembers: 1_000, costFen: 650_000 },
  runDays: 7,
  startsAt: null,
  plan: { basePermille: 100, extraPermille: 70, costFen: 110_000 },
};

/** A birthday within the week: the gift is the programme's, the message says that it waits. */
const birthday: Draft = {
  name: '生日快到了',
  template: 'birthday',
  goal: { measure: 'visit', windowDays: 22 },
  audience: who({ kind: 'next-birthday', daysAhead: { from: 0, to: 7 } }),
  offer: {
    coupon: null,
    message: {
      category: 'birthday',
      title: '生日快到了',
      text: '生日礼给你备好了。哪天能用、有什么，都在生日页。过来坐坐，慢慢喝一杯。',
      page: 'gifts/pages/birthday/index',
      channels: ['inbox', 'wecom'],
      worthFen: 600,
      sentence: '你告诉过我们生日，就在这一周。',
    },
  },
  holdoutPermille: 500,
  stop: { mostMembers: 2_000, costFen: 1_000 },
  runDays: 30,
  startsAt: null,
  plan: { basePermille: 250, extraPermille: 60, costFen: 0 },
};

/** Who joined in the last week and has not bought yet. */
const onboarding: Draft = {
  name: '第一杯',
  template: 'onboarding',
  goal: { measure: 'purchase', windowDays: 14 },
  audience: who(
    { kind: 'joined', daysAgo: { from: 1, to: 7 } },
    { kind: 'days', of: 'purchase', within: 30, times: { from: 0, to: 0 } },
  ),
  offer: {
    coupon: 'five-off',
    message: {
      category: 'welcome',
      title: '第一杯，想喝什么',
      text: '{coupon}已放进你的券包，{terms}。第一次来，告诉店员你平时喝什么就好。',
      page: 'wallet/pages/coupons/index',
      channels: ['inbox', 'wecom'],
      worthFen: 900,
      sentence: '你刚成为会员，还没在店里买过。',
    },
  },
  holdoutPermille: 300,
  stop: { mostMembers: 1_000, costFen: 350_000 },
  runDays: 30,
  startsAt: null,
  plan: { basePermille: 200, extraPermille: 80, costFen: 98_000 },
};

/** Whose points would be lost within the month: a service, which brings nothing new. */
const pointsExpiring: Draft = {
  name: '积分快到期',
  template: 'points-expiring',
  goal: { measure: 'visit', windowDays: 30 },
  audience: { kind: 'points-expiring', within: 30, points: { from: 100, to: null } },
  offer: {
    coupon: null,
    message: {
      category: 'points-expiring',
      title: '积分快到期了',
      text: '你有积分在 30 天内到期。到期前可以在积分商城换茶券和茶器。',
      page: 'wallet/pages/mall/index',
      channels: ['subscribe', 'inbox'],
      worthFen: 300,
      sentence: '你有 100 以上的积分在 30 天内到期。',
    },
  },
  holdoutPermille: 200,
  stop: { mostMembers: 2_000, costFen: 1_000 },
  runDays: 7,
  startsAt: null,
  plan: { basePermille: 200, extraPermille: 65, costFen: 0 },
};

/** Who came once, and not again for a week or more. */
const secondVisit: Draft = {
  name: '第二次来',
  template: 'second-visit',
  goal: { measure: 'visit', windowDays: 21 },
  audience: who(
    { kind: 'days', of: 'visit', within: 365, times: { from: 1, to: 1 } },
    { kind: 'last', of: 'visit', daysAgo: { from: 7, to: 30 } },
  ),
  offer: {
    coupon: 'five-off',
    message: {
      category: 'welcome',
      title: '第二次来，慢慢坐',
      text: '{coupon}已放进你的券包，{terms}。这次不赶时间，多坐一会儿。',
      page: 'wallet/pages/coupons/index',
      channels: ['inbox', 'wecom'],
      worthFen: 700,
      sentence: '你来过一次，之后有一周以上没来。',
    },
  },
  holdoutPermille: 300,
  stop: { mostMembers: 1_000, costFen: 350_000 },
  runDays: 30,
  startsAt: null,
  plan: { basePermille: 200, extraPermille: 80, costFen: 98_000 },
};

/** The campaigns a shop can begin from, written out whole; numbers of coupons are filled in from the shop's own. */
export const drafts: Readonly<Record<CampaignTemplate, Draft>> = {
  recall,
  birthday,
  onboarding,
  'points-expiring': pointsExpiring,
  'second-visit': secondVisit,
};
