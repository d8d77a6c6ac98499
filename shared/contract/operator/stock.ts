import * as v from 'valibot';
import { contract } from '../contract';

const counts = {
  total: v.number(),
  issued: v.number(),
  held: v.number(),
  left: v.number(),
} as const;

/**
 * What is limited and where it is: `planned` by the programme; of the total that was spread, what is
 * its members', what is put by for one, and what is left, all together and shard by shard.
 */
export const stock = contract()({
  name: 'stock',
  input: v.strictObject({}),
  output: v.object({
    items: v.array(
      v.object({
        item: v.string(),
        name: v.string(),
        planned: v.number(),
        ...counts,
        shards: v.array(v.object({ shard: v.number(), ...counts })),
      }),
    ),
  }),
});
