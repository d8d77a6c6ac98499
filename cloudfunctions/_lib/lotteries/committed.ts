import type { Instant } from '../../../shared/domain/kernel/instant';
import { type CommittedLottery, committedLotteries } from '../../../shared/domain/programme';
import { versions } from '../programme/published';

/** Every lottery there has been, by the newest version that has it. */
export async function everyCommitted(at: Instant): Promise<readonly CommittedLottery[]> {
  const all = (await versions(at)).flatMap(committedLotteries);
  return all.filter(
    ({ lottery: { id } }, i) => all.findIndex(({ lottery }) => lottery.id === id) === i,
  );
}

/** A lottery by its id, over or not, or null. */
export const committedEver = async (id: string, at: Instant): Promise<CommittedLottery | null> =>
  (await everyCommitted(at)).find(({ lottery }) => lottery.id === id) ?? null;
