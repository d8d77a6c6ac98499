import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';
import { chosen, lines, quoted } from './basket';

/**
 * What a basket costs this member and earns, with the best coupons or with those chosen; recording it
 * asks for exactly this price and these coupons.
 */
export const quotePurchase = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'quote',
  input: v.strictObject({
    storeId,
    ticket: text(600),
    lines,
    settled: v.optional(v.boolean(), false),
    /** Null uses the best permitted combination. */
    coupons: v.optional(v.nullable(chosen), null),
  }),
  output: quoted,
});
