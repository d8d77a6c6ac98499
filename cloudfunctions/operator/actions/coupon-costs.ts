import { sumOf } from '../../../shared/domain/kernel/sum';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { couponCosts as contract } from '../../../shared/contract/operator/coupon-costs';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { costRowsOf, couponCosts as projected } from '../../_lib/projections/coupon-costs';
import { readMonths } from '../../_lib/projections/months';

export const couponCosts = defineDeskAction(contract, {
  gather: ({ input }) => readMonths(projected, input),
  run: async ({ input: { from, to }, found, at }) => {
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    const rows = found.flatMap(costRowsOf);
    const campaigns = [...new Set(rows.map(({ campaign }) => campaign))].sort();
    return accept({
      asOf: at,
      campaigns: campaigns.map((campaign) => {
        const its = rows.filter((row) => row.campaign === campaign);
        return {
          campaign,
          fen: sumOf(its, ({ fen }) => fen),
          times: sumOf(its, ({ times }) => times),
        };
      }),
      rows,
    });
  },
});
