import type { Member } from '../members';
import { type Passage, type PastPassage, passageIn } from '../passages';
import type { Stage } from '../scripts';
import { type Asked, type Finding, type Rule, findings, matches } from '../segments';
import type { Journey } from './model';

/** A rule of a journey as it is asked of one member now, condition by condition. */
type Explained = Readonly<{
  rule: 'entry' | 'step' | 'exit';
  /** The step or the exit; null for the entry. */
  of: string | null;
  passes: boolean;
  conditions: readonly Finding[];
}>;

type Where =
  | Readonly<{ is: 'outside' }>
  | (Readonly<{ is: 'inside'; stage: Stage | '' }> & Passage)
  | (Readonly<{ is: 'over' }> & PastPassage);

/** Where a member is in a journey, and everything that decides what comes next. */
export function explainJourney(
  journey: Journey,
  member: Member,
  asked: Asked,
): Readonly<{ passage: Where; rules: readonly Explained[] }> {
  const explained = (rule: Explained['rule'], of: string | null, when: Rule): Explained => ({
    ...{ rule, of, passes: matches(when, member, asked) },
    conditions: findings(when, member, asked),
  });
  const passage = whereIs(journey, member);
  const { entry, exits, steps } = journey;
  const ahead = passage.is === 'inside' ? steps[passage.index] : undefined;
  return {
    passage,
    rules: [
      ...(entry.kind === 'rule' ? [explained('entry', null, entry.rule)] : []),
      ...(ahead?.when ? [explained('step', ahead.id, ahead.when)] : []),
      ...exits.map(({ id, when }) => explained('exit', id, when)),
    ],
  };
}

function whereIs({ id, steps }: Journey, { passages }: Member): Where {
  const inside = passageIn(passages, id);
  if (inside !== undefined) {
    return { is: 'inside', stage: steps[inside.index]?.stage ?? '', ...inside };
  }
  const past = passages.past.find(({ journey }) => journey === id);
  return past === undefined ? { is: 'outside' } : { is: 'over', ...past };
}
