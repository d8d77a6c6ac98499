import * as v from 'valibot';
import { contract } from '../contract';
import { whole } from '../fields';
import type { NotAMember } from '../refusals';

/** One line of a statement; `cursor` of the answer asks for older ones. */
export const statementLine = v.object({
  at: v.number(),
  why: v.string(),
  about: v.nullable(v.string()),
  change: v.number(),
  balance: v.number(),
  pending: v.number(),
  version: v.number(),
});

/** The points statement, newest first: every line says why, and what the balance became. */
export const history = contract<NotAMember>()({
  name: 'history',
  input: v.strictObject({ before: v.optional(whole(1, 1_000_000_000)) }),
  output: v.object({ lines: v.array(statementLine), cursor: v.nullable(v.number()) }),
});
