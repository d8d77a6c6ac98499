import { type Day, addDays, dayOf, startOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { CouponDefinition } from '../coupons';
import type { Gift } from '../gifts';
import { type CouponClaim, stockOfClaim } from '../claims';
import { type Reward, stockOfReward } from '../rewards';
import { type LotteryTerms, type SeedCommitment, limitedPrizes } from '../lotteries';
import { placesOf } from '../occasions';
import type { StockItem } from '../stock';
import type { TillBenefit } from '../quote';
import type { TierRules } from '../tiers';
import type { Programme, ProgrammeTerms } from './model';

/** The version in force at an instant: the latest that has started. */
export const inForce = (versions: readonly Programme[], at: Instant): Programme | undefined =>
  versions
    .filter((version) => version.effectiveFrom <= at)
    .sort((a, b) => a.effectiveFrom - b.effectiveFrom || a.version - b.version)
    .at(-1);

export const tierRules = ({ tiers, tiersVersion }: Programme): TierRules => ({
  ...tiers,
  version: tiersVersion,
});

const noBenefit: TillBenefit = { pricePermille: 1000, pointsPermille: 1000 };

/** What a tier gives at the till. */
export const benefitOf = ({ tiers }: ProgrammeTerms, tier: string): TillBenefit =>
  tiers.tiers.find(({ id }) => id === tier)?.benefit ?? noBenefit;

/**
 * Categories by which a purchase earns more or counts for a task, those of rules that are over left
 * out; what is of them is worth telling apart at the till.
 */
export function earningCategories({ earn, tasks }: ProgrammeTerms, on: Day): readonly string[] {
  const lifted = earn.rules
    .filter(({ to }) => to === null || on <= to)
    .flatMap(({ categories }) => categories);
  const asked = tasks.flatMap(({ goal }) =>
    goal.kind === 'purchases' && goal.category !== null ? [goal.category] : [],
  );
  return [...new Set([...lifted, ...asked])];
}

/** The coupon of an id, as the programme defines it now. */
export const couponDefined = (
  { coupons }: ProgrammeTerms,
  id: string,
): CouponDefinition | undefined => coupons.definitions.find((coupon) => coupon.id === id);

/** A gift as it is shown: a coupon with the name it has now. */
export type GiftShown =
  Extract<Gift, { kind: 'points' }> | Readonly<{ kind: 'coupon'; coupon: string; name: string }>;

export const giftShown = (programme: ProgrammeTerms, gift: Gift): GiftShown =>
  gift.kind === 'points'
    ? gift
    : { ...gift, name: couponDefined(programme, gift.coupon)?.name ?? '' };

/** When points earned on a day expire: the first instant after their last calendar year. */
export const pointsExpireAt = ({ pointsValidYears }: ProgrammeTerms, on: Day): Instant =>
  startOf(`${Number(on.slice(0, 4)) + pointsValidYears + 1}-01-01`);

/** When points earned now can be redeemed: at once, or at the start of a later day. */
export const pointsMatureAt = ({ earn }: ProgrammeTerms, at: Instant): Instant =>
  earn.pendingDays === 0 ? at : startOf(addDays(dayOf(at), earn.pendingDays));

export const claimDefined = ({ claims }: ProgrammeTerms, id: string): CouponClaim | undefined =>
  claims.find((claim) => claim.id === id);

export const rewardDefined = ({ rewards }: ProgrammeTerms, id: string): Reward | undefined =>
  rewards.find((reward) => reward.id === id);

/** A lottery with what was promised of its seed. Without that nothing is drawn. */
export type CommittedLottery = Readonly<{ lottery: LotteryTerms; seed: SeedCommitment }>;

export const committedLotteries = ({ lotteries, seeds }: Programme): readonly CommittedLottery[] =>
  lotteries.flatMap((lottery) =>
    seeds.filter((seed) => seed.lottery === lottery.id).map((seed) => ({ lottery, seed })),
  );

export const lotteryCommitted = (programme: Programme, id: string): CommittedLottery | undefined =>
  committedLotteries(programme).find(({ lottery }) => lottery.id === id);

/** Everything the programme says there is only so much of. */
export const limitedItems = ({
  claims,
  rewards,
  lotteries,
  occasions,
}: ProgrammeTerms): readonly StockItem[] =>
  [
    ...claims.map(stockOfClaim),
    ...rewards.map(stockOfReward),
    ...lotteries.flatMap(limitedPrizes),
    ...occasions.map(placesOf),
  ].filter((stock) => stock !== null);
