import * as v from 'valibot';
import { contract } from '../contract';
import { storeId } from '../fields';
import type { TillRefusal } from '../refusals';

/** What takes place at this store and is not over, the next first, with when its doors open. */
export const occasionsHere = contract<TillRefusal>()({
  name: 'occasions',
  input: v.strictObject({ storeId }),
  output: v.object({
    at: v.number(),
    occasions: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        doorsOpenAt: v.number(),
        startsAt: v.number(),
        endsAt: v.number(),
        walkIn: v.boolean(),
      }),
    ),
  }),
});
