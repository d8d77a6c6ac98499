import { accept, refuse } from '../../../shared/domain/kernel/result';
import { shareOf } from '../../../shared/domain/kernel/share';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { baskets as contract } from '../../../shared/contract/operator/baskets';
import { purchasesIn } from '../../_lib/behaviour/purchases-in';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { bandsOf, baskets as projected } from '../../_lib/projections/baskets';
import { readProjected } from '../../_lib/projections/read';

export const baskets = defineDeskAction(contract, {
  gather: ({ input }) => readProjected(projected, input),
  run: async ({ input, found, at }) => {
    const { from, to, list, after = '', limit } = input;
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    const bands = bandsOf(found);
    const purchases = sumOf(bands, (band) => band.purchases);
    const fen = sumOf(bands, (band) => band.fen);
    const listed =
      list === undefined
        ? { listed: [], cursor: null }
        : await purchasesIn({ from, to, band: list }, { after, limit });
    return accept({
      ...{ asOf: at, purchases, fen, bands, ...listed },
      definition: '每单实付减去退款；全额退款的不算，按购买的月份',
      meanFen: purchases === 0 ? null : shareOf(fen, 1, purchases),
    });
  },
});
