import { dayOf } from '../../../shared/domain/kernel/day';
import { noTally } from '../../../shared/domain/campaigns';
import { progressOf } from './run';
import type { StoredCampaign } from './stored';

/** A campaign in a line. */
export const lineOf = ({ _id, terms, state, approvals, run, result, dueAt }: StoredCampaign) => ({
  ...{ campaign: _id, name: terms.name, state },
  approvedBy: approvals.map(({ by }) => by),
  startsAt: terms.startsAt,
  startedAt: run?.at ?? null,
  resultOn: resultOn(state === 'waiting-for-result' ? dueAt : result?.at),
});

const resultOn = (at: number | undefined) => (at === undefined ? null : dayOf(at));

/** How far it has come: what its run has settled, or what that ended with. */
export async function tallyOf({ _id, ended }: StoredCampaign) {
  const { seen, treated, holdout, failed, promisedFen, dropped, told } =
    ended?.tally ?? (await progressOf(_id)) ?? noTally;
  return {
    seen,
    treated,
    holdout,
    failed,
    promisedFen,
    dropped: { ...dropped },
    told: { ...told },
  };
}
