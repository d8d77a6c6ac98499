import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { type Verdict, judgePast, numberOf } from '../../../shared/domain/recall';
import { recallRules as contract } from '../../../shared/contract/operator/recall-rules';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { someVisitDays } from '../../_lib/retention/some-visit-days';

const definition =
  '每种规则在会员离店的某一天提醒一次；之后这些天里没有再来的算对。各规则提醒的次数与回访曲线相同。';

export const recallRules = defineDeskAction(contract, {
  gather: someVisitDays,
  run: async ({ found: { members, days }, at, programme: { lapse } }) => {
    const asOf = addDays(dayOf(at), -1);
    const end = numberOf(asOf);
    const logs = days.map((each) => each.filter((day) => day <= end));
    const { withinDays } = lapse;
    const { learnt, judged, noModel, budgets, calibration } = judgePast(logs, { end, withinDays });
    return accept({
      ...{ asOf, at, definition, withinDays, members, looked: days.length, learnt, judged },
      noModel: noModel?.code ?? null,
      budgets: budgets.map(({ share, verdicts }) => ({
        gonePermille: Math.round(share * 1000),
        best: bestOf(verdicts),
        rules: verdicts.map(({ name, ...verdict }) => ({ rule: name, ...verdict })),
      })),
      calibration: calibration === null ? null : [...calibration],
    });
  },
});

/** Those of the rules that called whose calls were right most often. */
function bestOf(verdicts: readonly Verdict[]) {
  const rightOf = ({ gone, called }: Verdict): number => gone / called;
  const calling = verdicts.filter(({ called }) => called > 0);
  const most = Math.max(...calling.map(rightOf));
  return calling.filter((verdict) => rightOf(verdict) === most).map(({ name }) => name);
}
