import * as v from 'valibot';
import type { MemberRefusal } from '../../domain/members';
import { contract } from '../contract';
import { requestId, storeId, text } from '../fields';
import type { NotAMember, TillRefusal } from '../refusals';

/** A visit without purchase. A second one at this store on this day changes nothing. */
export const recordVisit = contract<TillRefusal | NotAMember | MemberRefusal>()({
  name: 'record-visit',
  input: v.strictObject({ requestId, storeId, ticket: text(600) }),
  output: v.object({ visitDays: v.number(), recorded: v.boolean() }),
});
