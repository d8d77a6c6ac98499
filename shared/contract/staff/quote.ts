import * as v from 'valibot';
import { contract } from '../contract';
import { storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';
import { lines, quoted } from './basket';

/** What a basket costs this member and earns; recording it asks for exactly this price. */
export const quotePurchase = contract<TillRefusal | NotAMember>()({
  name: 'quote',
  input: v.strictObject({
    storeId,
    ticket: text(600),
    lines,
    settled: v.optional(v.boolean(), false),
  }),
  output: quoted,
});
