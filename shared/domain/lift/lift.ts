import { sumOf } from '../kernel/sum';
import { type Count, type Interval, newcombe, wilson } from '../statistics';
import type { ArmCount, Lift, Share, Stratum, Verdict } from './model';

/** By how many members of the whole a stratum's own share is drawn towards the share of all strata. */
const DRAWN = 4;

/**
 * The difference a campaign made: treated less holdout, everybody assigned counted, with Newcombe's
 * interval (1998, method 10). Null where one arm is empty: there is nothing to compare.
 */
export const liftOf = (stratum: Stratum): Lift | null => pooledLift([stratum]);

/**
 * The difference over strata, each compared within itself and weighted by Mantel and Haenszel; the
 * interval is Newcombe's of the weighted shares at their effective sizes (as Korn and Graubard 1998).
 * Of one stratum it is `liftOf`. Strata with an empty arm say nothing; null where all are such.
 */
export function pooledLift(strata: readonly Stratum[]): Lift | null {
  const weighed = strata.map((stratum) => ({ ...stratum, weight: weightOf(stratum) }));
  const all = sumOf(weighed, ({ weight }) => weight);
  if (all === 0) return null;
  const compared = weighed.filter(({ weight }) => weight > 0);
  const arm = (name: keyof Stratum): Count =>
    weighted(compared.map(({ weight, ...arms }) => ({ ...arms[name], weight: weight / all })));
  return between(arm('treated'), arm('holdout'));
}

const weightOf = ({ treated, holdout }: Stratum): number =>
  (treated.members * holdout.members) / Math.max(1, treated.members + holdout.members);

type Weighed = ArmCount & Readonly<{ weight: number }>;

/** The weighted share, counted of as many members as would make it as sure in one stratum. */
function weighted(arms: readonly Weighed[]): Count {
  const share = sumOf(arms, ({ weight, members, came }) => (weight * came) / members);
  const spread = (chance: (arm: Weighed) => number): number =>
    sumOf(arms, (arm) => (arm.weight ** 2 * chance(arm)) / arm.members);
  if (arms.every(({ came }) => came === 0)) return { hits: 0, of: 1 / spread(() => 1) };
  if (arms.every(({ came, members }) => came === members)) {
    const of = 1 / spread(() => 1);
    return { hits: of, of };
  }
  const drawn = ({ came, members }: Weighed): number => (came + DRAWN * share) / (members + DRAWN);
  const of = (share * (1 - share)) / spread((arm) => drawn(arm) * (1 - drawn(arm)));
  return { hits: share * of, of };
}

const between = (treated: Count, holdout: Count): Lift => {
  const interval = newcombe(treated, holdout);
  return {
    effect: treated.hits / treated.of - holdout.hits / holdout.of,
    ...interval,
    verdict: verdictOf(interval),
    treatedShare: shareOf(treated),
    holdoutShare: shareOf(holdout),
  };
};

const shareOf = (count: Count): Share => ({ share: count.hits / count.of, ...wilson(count) });

const verdictOf = ({ low, high }: Interval): Verdict => {
  if (low > 0) return 'more';
  return high < 0 ? 'fewer' : 'too-small-to-tell';
};
