import type { Campaign, JoinCampaign } from '../../shared/domain/campaigns';
import { dayOf } from '../../shared/domain/kernel/day';
import { teaHouse } from '../../shared/domain/programme';
import type { Asked } from '../../shared/domain/segments';
import { clock, daysAfter, midnight, monday } from './calendar';
import { addressed } from './reach';

const everybody = { kind: 'joined', daysAgo: { from: 0, to: null } } as const;

/** What an operator saves, word for word, unless told otherwise: five yuan off for everybody, one in five held out. */
export const drafted = (change: Partial<Campaign> = {}): Omit<Campaign, 'id'> => ({
  name: '春茶到店',
  template: null,
  goal: { measure: 'visit', windowDays: 14 },
  audience: everybody,
  offer: {
    coupon: 'five-off',
    message: {
      category: 'news',
      title: '送你一张 5 元券',
      text: '春茶到了，来店里坐坐。',
      page: 'wallet/pages/coupons/index',
      channels: ['inbox'],
      worthFen: 500,
      sentence: '你是小满茶铺的会员。',
    },
  },
  holdoutPermille: 200,
  stop: { mostMembers: 1000, costFen: 50_000 },
  runDays: 1,
  startsAt: null,
  plan: { basePermille: 100, extraPermille: 50, costFen: 20_000 },
  ...change,
});

export const campaignOf = (change: Partial<Campaign> = {}): Campaign => ({
  id: 'spring-tea',
  ...drafted(change),
  ...change,
});

export const linesAt = (at: number): Asked => ({
  at,
  asOf: dayOf(at),
  newDays: 30,
  awayDays: { 0: 45, 1: 45, 2: 45, 3: 45, 4: 45, 5: 45 },
  behaviour: teaHouse.behaviour,
  marks: null,
});

/** The campaign comes to a member who is drawn into the treated arm, unless told otherwise. */
export const comes = (change: Partial<JoinCampaign> = {}): JoinCampaign => {
  const { at = clock(monday) } = change;
  return {
    kind: 'join-campaign',
    campaign: campaignOf(),
    draws: { arm: 0.5, universal: 0.5 },
    lines: linesAt(at),
    addresses: addressed,
    endsAt: midnight(daysAfter(monday, 7)),
    at,
    ...change,
  };
};
