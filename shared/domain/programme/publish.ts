import type { Instant } from '../kernel/instant';
import type { SeedCommitment } from '../lotteries';
import type { Programme, ProgrammeTerms } from './model';

/** The next version of the programme; the tier rules keep their version while they stay the same. */
export function nextVersion(
  last: Programme | undefined,
  terms: ProgrammeTerms,
  effectiveFrom: Instant,
): Programme {
  const version = (last?.version ?? 0) + 1;
  const sameTiers = last !== undefined && ladderOf(last) === ladderOf(terms);
  return {
    ...terms,
    version,
    effectiveFrom,
    tiersVersion: sameTiers ? last.tiersVersion : version,
    seeds: last?.seeds ?? [],
  };
}

/** The version with a seed promised for every lottery that had none; `commit` makes the commitment. */
export const withSeeds = (
  programme: Programme,
  commit: (lottery: string) => SeedCommitment,
): Programme => {
  const promised = programme.seeds.map(({ lottery }) => lottery);
  const opened = programme.lotteries.filter(({ id }) => !promised.includes(id));
  return { ...programme, seeds: [...programme.seeds, ...opened.map(({ id }) => commit(id))] };
};

const ladderOf = ({ tiers }: ProgrammeTerms): string =>
  JSON.stringify([
    tiers.windowDays,
    tiers.validDays,
    tiers.graceDays,
    tiers.tiers.map(({ id, threshold, keep }) => [id, threshold, keep]),
  ]);
