import { reasons } from '../../../shared/domain/campaigns';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import {
  type Lift,
  type Stratum,
  againstPlan,
  costPerExtra,
  liftOf,
  pooledLift,
} from '../../../shared/domain/lift';
import { campaignResult as contract } from '../../../shared/contract/operator/campaign-result';
import { lineOf } from '../../_lib/campaigns/shown';
import {
  type StoredCampaign,
  type StoredResult,
  storedCampaign,
} from '../../_lib/campaigns/stored';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const campaignResult = defineDeskAction(contract, {
  gather: ({ input }) => storedCampaign(input.campaign),
  run: async ({ found }) => {
    if (found === null) return refuse({ code: 'no-such-campaign' });
    const { terms, result } = found;
    return accept({
      ...{ ...lineOf(found), goal: terms.goal },
      result: result === null ? null : told(found, result),
    });
  },
});

function told({ terms: { plan } }: StoredCampaign, result: StoredResult) {
  const { at: readAt, treated, holdout, byReason, ...costs } = result;
  const lift = liftOf({ treated, holdout });
  const { basePermille, extraPermille } = plan;
  const isPlanned = lift !== null && extraPermille > 0;
  return {
    ...{ readAt, ...costs, planned: { basePermille, extraPermille } },
    lift: lift === null ? null : shown(lift, { treated, holdout }),
    ...reasonsIn(byReason),
    againstPlan: isPlanned ? againstPlan(extraPermille / 1000, lift) : null,
    costPerExtra: costOf(result, lift),
  };
}

/** The lift by reason, and what it is when each reason is compared within itself. */
function reasonsIn(byReason: StoredResult['byReason']) {
  const found = reasons.flatMap((reason) => {
    const stratum = byReason[reason];
    return stratum === undefined ? [] : [{ reason, ...stratum, lift: liftOf(stratum) }];
  });
  return { byReason: found, withinReasons: pooledLift(found) };
}

function shown({ treatedShare, holdoutShare, ...others }: Lift, { treated, holdout }: Stratum) {
  return {
    ...others,
    treated: { ...treated, ...treatedShare },
    holdout: { ...holdout, ...holdoutShare },
  };
}

function costOf({ treated, couponsFen, messagesFen }: StoredResult, lift: Lift | null) {
  const costFen = couponsFen + messagesFen;
  const cost = costPerExtra({ costFen, treatedMembers: treated.members, lift });
  return cost.kind === 'known'
    ? { fen: cost.fen, low: cost.low, high: cost.high, because: null }
    : { fen: null, low: cost.atLeastFen, high: null, because: cost.because };
}
