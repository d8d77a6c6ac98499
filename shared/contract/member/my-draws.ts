import * as v from 'valibot';
import { contract } from '../contract';
import { id } from '../fields';
import { recordedDraw, toldLottery } from '../lottery';
import type { NotAMember } from '../refusals';

/** The member's own draws in one lottery, the latest first, with all that recomputing them needs. */
export const myDraws = contract<NotAMember | Readonly<{ code: 'no-such-lottery' }>>()({
  name: 'my-draws',
  input: v.strictObject({ lottery: id }),
  output: v.object({ at: v.number(), lottery: toldLottery, draws: v.array(recordedDraw) }),
});
