import { RFM_DAYS } from '../../../shared/domain/behaviour';
import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { rfm as contract } from '../../../shared/contract/operator/rfm';
import { behaviourOn, marksIn, scoresOn } from '../../_lib/behaviour/reading';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { under } from '../../_lib/readings/reading';

export const rfm = defineDeskAction(contract, {
  run: async ({ at, programme }) => {
    const asOf = addDays(dayOf(at), -1);
    const marks = marksIn(await behaviourOn(asOf, programme), asOf);
    if (!marks.ok) return marks;
    const { tallies, seen, done, at: readAt } = await scoresOn(asOf, marks.value);
    const table = [...under(tallies, 'score')].sort(([a], [b]) => (a < b ? 1 : -1));
    const { recency, frequency, money } = marks.value;
    return accept({
      ...{ asOf, at: readAt, complete: done, seen },
      definition: `近 ${RFM_DAYS} 天买过的会员，按距上次购买的天数、购买天数、净消费各分五档；相同的值同一档`,
      buyers: sumOf(table, ([, members]) => members),
      marks: { recency: [...recency], frequency: [...frequency], money: [...money] },
      table: table.map(([score, members]) => {
        const [r = 0, f = 0, m = 0] = score.split('-').map(Number);
        return { r, f, m, members, rule: { kind: 'rfm' as const, r: [r], f: [f], m: [m] } };
      }),
    });
  },
});
