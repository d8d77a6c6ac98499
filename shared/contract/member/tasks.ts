import * as v from 'valibot';
import { contract } from '../contract';
import type { NotAMember } from '../refusals';
import { taskShown } from '../task';

/** The tasks there are, with the caller's progress; their gifts come by themselves. */
export const tasks = contract<NotAMember>()({
  name: 'tasks',
  input: v.strictObject({}),
  output: v.object({ at: v.number(), tasks: v.array(taskShown) }),
});
