import { breakage, rollForward as monthsOf } from '../../../shared/domain/books';
import { dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { rollForward as contract } from '../../../shared/contract/operator/roll-forward';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { bookDayOf, books } from '../../_lib/projections/books';
import { readProjected } from '../../_lib/projections/read';

export const rollForward = defineDeskAction(contract, {
  gather: ({ input: { to } }) => readProjected(books, { to: `${to}-31` }),
  run: async ({ input: { from, to }, found, at, programme: { books: terms } }) => {
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    const days = found.map(bookDayOf);
    return accept({
      asOf: at,
      fenPer100Points: terms.fenPer100Points,
      months: [...monthsOf(days, { from, to, ...terms })],
      breakage: [...breakage(days, dayOf(at))],
    });
  },
});
