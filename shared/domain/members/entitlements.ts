import type { Instant } from '../kernel/instant';
import { dayOf } from '../kernel/day';
import type { Gift } from '../gifts';
import { type Programme, benefitOf, couponDefined, tierRules } from '../programme';
import { tierProgress } from '../tiers';
import type { Member } from './model';
import { passTime } from './pass-time';
import { tierGiftsDueAt } from './tier-gifts';

/** What a tier gives (等级权益): now, until when, and what the next one adds. */
export function entitlementsOf(programme: Programme, stored: Member, at: Instant) {
  const { member } = passTime(programme, stored, at);
  const { growth, tier } = member;
  const on = dayOf(at);
  const progress = tierProgress(tierRules(programme), tier.standing, { growth, on });
  const { until, graceUntil, keep, next } = progress;
  return {
    has: given(programme, progress.tier),
    until,
    graceUntil,
    keep,
    nextMonthlyAt: tierGiftsDueAt(programme, member),
    next:
      next === null
        ? null
        : { ...given(programme, next.tier), threshold: next.threshold, missing: next.missing },
  };
}

function given(programme: Programme, id: string) {
  const { name, perks } = programme.tiers.tiers.find((one) => one.id === id) ?? nameless;
  const gifts = programme.gifts.tiers.find((one) => one.tier === id) ?? nothing;
  const named = (list: readonly Gift[]) => list.map((gift) => withName(programme, gift));
  const { onReaching, monthly } = gifts;
  return {
    ...{ tier: id, name, perks },
    ...benefitOf(programme, id),
    onReaching: named(onReaching),
    monthly: named(monthly),
  };
}

/** A tier that the programme does not name gives nothing. */
const nameless: Readonly<{ name: string; perks: readonly string[] }> = { name: '', perks: [] };
const nothing: Pick<Programme['gifts']['tiers'][number], 'onReaching' | 'monthly'> = {
  onReaching: [],
  monthly: [],
};

const withName = (programme: Programme, gift: Gift) =>
  gift.kind === 'points'
    ? gift
    : { ...gift, name: couponDefined(programme, gift.coupon)?.name ?? '' };
