import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import { recordedDraw } from '../lottery';
import type { NotAMember } from '../refusals';

/** The member's own draws in one lottery, the latest first: all that recomputing them needs but the seed. */
export const myDraws = contract<NotAMember>()({
  name: 'my-draws',
  input: v.strictObject({ lottery: id }),
  output: v.object({ draws: v.array(recordedDraw) }),
});
