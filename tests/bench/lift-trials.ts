import { type Lift, type Stratum, pooledLift } from '../../shared/domain/lift';
import { type Campaign, type Shop, runCampaign } from './lift-shops';
import { type Draw, seeded } from './seeded';

type Bounds = Readonly<{ low: number; high: number }>;

/** What some campaigns were said to have done, beside what they did. */
export type Tried = Readonly<{
  campaigns: number;
  trueLift: number;
  covered: number;
  coveredByWald: number;
  more: number;
  fewer: number;
}>;

const Z = 1.959963984540054;
const MOST_TRIES = 100;

/** The textbook interval, of one stratum: what is not used here, and why can be seen. */
function wald({ treated, holdout }: Stratum): Bounds {
  const [p, q] = [treated.came / treated.members, holdout.came / holdout.members];
  const reach = Z * Math.sqrt((p * (1 - p)) / treated.members + (q * (1 - q)) / holdout.members);
  return { low: p - q - reach, high: p - q + reach };
}

const holds = ({ low, high }: Bounds, value: number): boolean => low <= value && value <= high;

const weight = ({ stratum: { treated, holdout } }: Campaign): number =>
  (treated.members * holdout.members) / (treated.members + holdout.members);

/** The true lift of campaigns read together, weighted as they are. */
function trueLiftOf(strata: readonly Campaign[]): number {
  const all = strata.reduce((sum, each) => sum + weight(each), 0);
  return strata.reduce((sum, each) => sum + (weight(each) / all) * each.trueLift, 0);
}

/** Campaigns in such shops, those of all shops read together as strata. */
export function tryOut(shops: readonly Shop[], campaigns: number, seed = 1): Tried {
  const draw = seeded(seed);
  const tried = { campaigns, trueLift: 0, covered: 0, coveredByWald: 0, more: 0, fewer: 0 };
  for (let i = 0; i < campaigns; i += 1) {
    const { strata, lift } = readable(shops, draw);
    const truth = trueLiftOf(strata);
    tried.trueLift += truth / campaigns;
    if (holds(lift, truth)) tried.covered += 1;
    if (strata.length === 1 && strata.every(({ stratum }) => holds(wald(stratum), truth))) {
      tried.coveredByWald += 1;
    }
    if (lift.verdict === 'more') tried.more += 1;
    if (lift.verdict === 'fewer') tried.fewer += 1;
  }
  return tried;
}

/** A campaign with somebody in each arm: by chance a small holdout may be empty. */
function readable(
  shops: readonly Shop[],
  draw: Draw,
): Readonly<{ strata: readonly Campaign[]; lift: Lift }> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const strata = shops.map((shop) => runCampaign(shop, draw));
    const lift = pooledLift(strata.map(({ stratum }) => stratum));
    if (lift !== null && strata.every((each) => weight(each) > 0)) return { strata, lift };
  }
  throw new Error('the holdout of these shops is always empty');
}

/** Campaigns that take in members week by week: how many show a difference at the end, and at any week's end. */
export function peek(
  shop: Shop,
  { weeks, campaigns }: Readonly<{ weeks: number; campaigns: number }>,
): Readonly<{ atTheEnd: number; atAnyWeek: number }> {
  const draw = seeded(2);
  const seen = { atTheEnd: 0, atAnyWeek: 0 };
  for (let i = 0; i < campaigns; i += 1) {
    const looks = looksAt(shop, weeks, draw);
    if (looks.at(-1) === true) seen.atTheEnd += 1;
    if (looks.some(Boolean)) seen.atAnyWeek += 1;
  }
  return seen;
}

/** After each week, whether the members taken in until then differ by arm more than chance would have it. */
function looksAt(shop: Shop, weeks: number, draw: Draw): readonly boolean[] {
  const batches = Array.from({ length: weeks }, () => runCampaign(shop, draw).stratum);
  return batches.map((_, week) => {
    const lift = pooledLift([sumOfStrata(batches.slice(0, week + 1))]);
    return lift !== null && lift.verdict !== 'too-small-to-tell';
  });
}

const sumOfStrata = (strata: readonly Stratum[]): Stratum => {
  const arm = (name: keyof Stratum) => ({
    members: strata.reduce((sum, each) => sum + each[name].members, 0),
    came: strata.reduce((sum, each) => sum + each[name].came, 0),
  });
  return { treated: arm('treated'), holdout: arm('holdout') };
};
