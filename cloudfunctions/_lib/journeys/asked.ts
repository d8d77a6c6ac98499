import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Journey } from '../../../shared/domain/journeys';
import type { Programme } from '../../../shared/domain/programme';
import type { Asked, Rule } from '../../../shared/domain/segments';
import { linesFor } from '../segments/lines';

/** Every rule that a journey asks. */
const rulesOf = ({ entry, steps, exits }: Journey): readonly Rule[] => [
  ...(entry.kind === 'rule' ? [entry.rule] : []),
  ...steps.flatMap(({ when }) => (when === null ? [] : [when])),
  ...exits.map(({ when }) => when),
];

/** By what the rules of a journey are asked now; where nobody can be scored yet, nobody is. */
export async function askedBy(
  journey: Journey,
  now: Readonly<{ at: Instant; programme: Programme }>,
): Promise<Asked> {
  const of = rulesOf(journey);
  const lines = await linesFor({ kind: 'all', of }, { ...now, on: undefined });
  if (lines.ok) return lines.value;
  const scoreless = of.filter(({ kind }) => kind === 'quadrant' || kind === 'stage');
  const without = await linesFor({ kind: 'all', of: scoreless }, { ...now, on: undefined });
  if (!without.ok) throw new Error('lines without scores need no marks');
  return without.value;
}
