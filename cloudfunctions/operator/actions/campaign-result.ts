import { type Arm, otherMeasure, reasons } from '../../../shared/domain/campaigns';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import {
  type Lift,
  type Stratum,
  againstPlan,
  costPerExtra,
  liftOf,
  pooledLift,
} from '../../../shared/domain/lift';
import { perMember } from '../../../shared/domain/lifetime-value';
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

function told({ terms: { plan, goal } }: StoredCampaign, result: StoredResult) {
  const { at: readAt, treated, holdout, byReason, beside } = result;
  const { coupons, couponsFen, messagesFen } = result;
  const lift = liftOf({ treated, holdout });
  const { basePermille, extraPermille } = plan;
  const isPlanned = lift !== null && extraPermille > 0;
  return {
    ...{ readAt, coupons, couponsFen, messagesFen, planned: { basePermille, extraPermille } },
    lift: shown({ treated, holdout }),
    beside: { measure: otherMeasure(goal), lift: shown(beside) },
    spent: {
      treated: spentBy('treated', result),
      holdout: spentBy('holdout', result),
    },
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

function shown({ treated, holdout }: Stratum) {
  const lift = liftOf({ treated, holdout });
  if (lift === null) return null;
  const { treatedShare, holdoutShare, ...others } = lift;
  return {
    ...others,
    treated: { ...treated, ...treatedShare },
    holdout: { ...holdout, ...holdoutShare },
  };
}

const spentBy = (arm: Arm, { spentFen, [arm]: { members } }: StoredResult) => ({
  fen: spentFen[arm],
  fenEach: perMember(spentFen[arm], members),
});

function costOf({ treated, couponsFen, messagesFen }: StoredResult, lift: Lift | null) {
  const costFen = couponsFen + messagesFen;
  const cost = costPerExtra({ costFen, treatedMembers: treated.members, lift });
  return cost.kind === 'known'
    ? { fen: cost.fen, low: cost.low, high: cost.high, because: null }
    : { fen: null, low: cost.atLeastFen, high: null, because: cost.because };
}
