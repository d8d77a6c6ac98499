import { addDays, dayOf, monthOf } from '../../../shared/domain/kernel/day';
import { addMonths } from '../../../shared/domain/kernel/month';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { perMember, pooledAt, valueAt, valueToDate } from '../../../shared/domain/lifetime-value';
import { lifetimeValue as contract } from '../../../shared/contract/operator/lifetime-value';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { lifetimeValue as projected, valueCohortOf } from '../../_lib/projections/lifetime-value';
import { readMonths } from '../../_lib/projections/months';

const USUAL = 12;

const definition =
  '首次到店在同一个月的会员，至今付的钱（扣除退款）÷ 这些会员。首次到店的月份是第 0 个月，之后每个自然月一格；退款记在购买的那个月。月份过完才算定数。';

export const lifetimeValue = defineDeskAction(contract, {
  gather: async ({ input, at }) => {
    const to = input.to ?? monthOf(dayOf(at));
    const from = input.from ?? addMonths(to, 1 - USUAL);
    const cohorts = (await readMonths(projected, { from, to })).map(valueCohortOf);
    return { from, to, cohorts: cohorts.filter(({ members }) => members > 0) };
  },
  run: async ({ input: { ages: last }, found: { from, to, cohorts }, at }) => {
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    const asOf = addDays(dayOf(at), -1);
    const ages = Array.from({ length: last + 1 }, (_, age) => age);
    return accept({
      ...{ asOf, at, from, to, definition },
      cohorts: cohorts.map((cohort) => {
        const { month, members } = cohort;
        const fen = valueToDate(cohort);
        const months = ages.map((age) => valueAt(cohort, age, asOf));
        return { month, members, fen, perMember: perMember(fen, members), months };
      }),
      pooled: ages.map((age) => pooledAt(cohorts, age, asOf)),
    });
  },
});
