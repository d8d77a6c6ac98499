import * as v from 'valibot';
import { behaviourPresets } from '../../domain/behaviour';
import { whole } from '../fields';

const weight = whole(0, 100);

/** What speaks for a first purchase, and where the lines between the stages are drawn. */
const own = v.strictObject({
  intention: v.strictObject({
    withinDays: whole(1, 365),
    weights: v.strictObject({
      ...{ visit: weight, open: weight, 'check-in': weight, claim: weight },
      'sign-up': weight,
    }),
    mostDays: whole(1, 31),
    strongFrom: whole(1, 10_000),
  }),
  secondFromDays: whole(1, 365),
  regularFrom: whole(2, 365),
  lostPermille: whole(1000, 10_000),
});

const preset = v.pipe(
  v.picklist(['daily', 'monthly', 'yearly']),
  v.transform((name): v.InferOutput<typeof own> => behaviourPresets[name]),
);

/** The shop's own, or the preset for how often its trade sees a guest; left out, the one for every day. */
export const behaviourTerms = v.optional(
  v.lazy((terms): typeof own | typeof preset => (typeof terms === 'string' ? preset : own)),
  'daily',
);
