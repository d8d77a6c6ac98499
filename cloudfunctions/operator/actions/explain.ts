import { addDays, dayOf, daysBetween } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { eligibility } from '../../../shared/domain/recall';
import { goneAfter, lapseAfter, quadrantOf } from '../../../shared/domain/retention';
import { explain as contract } from '../../../shared/contract/operator/explain';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { memberOfNo } from '../../_lib/members/find-member';
import { awayDaysBy, curvesOf } from '../../_lib/retention/curves';

const NEW_DAYS = 30;

export const explain = defineDeskAction(contract, {
  gather: async ({ input: { memberNo, on }, at }) => {
    const last = addDays(dayOf(at), -1);
    const asOf = on ?? last;
    const [member, curves] = await Promise.all([
      memberOfNo(memberNo),
      asOf > last ? [] : curvesOf(asOf),
    ]);
    return { member, curves, asOf, last };
  },
  run: async ({ found: { member, curves, asOf, last }, at, programme: { lapse } }) => {
    if (asOf > last) return refuse({ code: 'day-not-closed', last });
    if (member === null) return refuse({ code: 'no-such-member' });
    const { enrolledOn, presence } = member.state;
    const visits = presence.days.visit;
    const awayDays = awayDaysBy(curves, lapse);
    const told = eligibility(visits, { asOf, awayDays });
    const curve = curves.find(({ band }) => band === told.band);
    const away = told.lastOn === null ? null : daysBetween(told.lastOn, asOf);
    const share =
      curve === undefined || away === null ? null : goneAfter(curve, away, lapse.withinDays);
    return accept({
      asOf,
      at,
      quadrant: quadrantOf({ enrolledOn, visits }, { asOf, awayDays, newDays: NEW_DAYS }),
      ...told,
      conditions: [...told.conditions],
      gone: share === null ? null : { share, withinDays: lapse.withinDays },
      by: curve === undefined ? null : lapseAfter(curve, lapse).by,
    });
  },
});
