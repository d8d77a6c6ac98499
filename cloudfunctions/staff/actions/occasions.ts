import { accept } from '../../../shared/domain/kernel/result';
import { doorsOpenAt, takesPlaceAt } from '../../../shared/domain/occasions';
import { occasionsHere as contract } from '../../../shared/contract/staff/occasions';
import { defineTillAction } from '../../_lib/till/at-till';

export const occasionsHere = defineTillAction(contract, {
  run: async ({ input: { storeId }, at, programme }) =>
    accept({
      at,
      occasions: programme.occasions
        .filter((terms) => takesPlaceAt(terms, storeId) && at < terms.endsAt)
        .sort((one, other) => one.startsAt - other.startsAt)
        .map((terms) => ({ ...terms, doorsOpenAt: doorsOpenAt(terms) })),
    }),
});
