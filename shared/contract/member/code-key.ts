import * as v from 'valibot';
import { codeKey } from '../card';
import { contract } from '../contract';
import type { NotAMember } from '../refusals';

/** The keys with which the phone shows today's and tomorrow's member code without network. */
export const codeKeys = contract<NotAMember>()({
  name: 'code-key',
  input: v.strictObject({}),
  output: v.object({ at: v.number(), codeKeys: v.array(codeKey) }),
});
