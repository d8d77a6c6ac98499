import type { Instant } from '../../../shared/domain/kernel/instant';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { revealsAt } from '../../../shared/domain/lotteries';
import type { CommittedLottery } from '../../../shared/domain/programme';
import { seedOf } from './seeds';

/** What everybody may know of a lottery now: the seed only when nobody can draw any more. */
export function toldOf({ lottery, seed }: CommittedLottery, at: Instant) {
  const reveals = revealsAt(lottery);
  return {
    ...lottery,
    nothing: lottery.outOf - sumOf(lottery.prizes, ({ chances }) => chances),
    commitment: seed.commitment,
    revealsAt: reveals,
    seed: at < reveals ? null : Buffer.from(seedOf(seed)).toString('hex'),
  };
}
