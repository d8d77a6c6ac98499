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
import type { StoredCampaign, StoredResult } from '../../_lib/campaigns/stored';
import { command as _, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const campaignResult = defineDeskAction(contract, {
  gather: async ({ input }) => {
    const ids = [input.campaign, ...(input.with ?? [])];
    return find<StoredCampaign>('campaigns', { _id: _.in(ids) }, { limit: ids.length });
  },
  run: async ({ input, found: all }) => {
    const found = all.find(({ _id }) => _id === input.campaign);
    if (found === undefined) return refuse({ code: 'no-such-campaign' });
    const { terms, result } = found;
    return accept({
      ...{ ...lineOf(found), goal: terms.goal, together: togetherOf(found, all) },
      result: result === null ? null : told(found, result),
    });
  },
});

/** The lift of campaigns for one goal, each compared within itself. */
function togetherOf({ terms: { goal } }: StoredCampaign, all: readonly StoredCampaign[]) {
  const alike = all.filter(
    ({ terms: { goal: its } }) =>
      its.measure === goal.measure && its.windowDays === goal.windowDays,
  );
  const read = alike.flatMap(({ _id, result }) => (result === null ? [] : [{ _id, ...result }]));
  const lift = read.length > 1 ? pooledLift(read) : null;
  return lift === null ? null : { ...lift, campaigns: read.map(({ _id }) => _id) };
}

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
