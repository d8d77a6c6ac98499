import type { RfmMarks } from '../../../shared/domain/behaviour';
import { type Day, addDays, dayOf, startOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept } from '../../../shared/domain/kernel/result';
import type { Programme } from '../../../shared/domain/programme';
import { type Asked, type Rule, partsOf } from '../../../shared/domain/segments';
import { marksOn } from '../behaviour/reading';
import { awayDaysBy, curvesOf } from '../retention/curves';

const NEW_DAYS = 30;

type When = Readonly<{
  at: Instant;
  on: Day | undefined;
  programme: Programme;
  /** Who is lapsing is asked beside the rule. */
  recall?: boolean;
}>;
export type NoMarks = Extract<Awaited<ReturnType<typeof marksOn>>, { ok: false }>['refusal'];

/** By what a rule is asked: now, so far today, or at the end of a closed day, by the lines drawn on it. */
export async function linesFor(
  rule: Rule,
  { at, on, programme, recall }: When,
): Promise<Result<Asked, NoMarks>> {
  const closed = on ?? addDays(dayOf(at), -1);
  const mentions = (...kinds: readonly Rule['kind'][]) =>
    partsOf(rule).some(({ kind }) => kinds.includes(kind));
  const [curves, marks] = await Promise.all([
    recall === true || mentions('quadrant', 'stage') ? curvesOf(closed) : [],
    mentions('rfm') ? marksOn(closed) : accept<RfmMarks | null>(null),
  ]);
  if (!marks.ok) return marks;
  return accept({
    at: on === undefined ? at : startOf(addDays(on, 1)) - 1,
    asOf: on ?? dayOf(at),
    newDays: NEW_DAYS,
    awayDays: awayDaysBy(curves, programme.lapse),
    behaviour: programme.behaviour,
    marks: marks.value,
  });
}
