import type { Instant } from '../kernel/instant';
import { type Result, accept, refuse } from '../kernel/result';
import { evolve } from './evolve';
import type { NoteGrants, ReachEvent, ReachRefusal, SwitchGrant } from './messages';
import type { GrantAnswer, GrantTeller, Reach } from './model';
import { PAIRED_WITHIN } from './paired';
import { countOf, grantOf, templateOf } from './queries';
import type { MessageTemplate, ReachTerms } from './terms';

/** One-time grants are counted up to here: how many more WeChat keeps is uncertain. */
const MOST_GRANTS = 20;

/** Writes down what was answered; an accept that both have told of is one grant. */
export function noteGrants(
  terms: ReachTerms,
  reach: Reach,
  { answers, by, at }: NoteGrants,
): Result<readonly ReachEvent[], ReachRefusal> {
  const events: ReachEvent[] = [];
  let now = reach;
  for (const { template: id, answer } of answers) {
    const template = templateOf(terms, id);
    if (template === undefined) return refuse({ code: 'no-such-template' });
    const event = answered(now, template, { answer, by, at });
    events.push(event);
    now = evolve(now, event);
  }
  return accept(events);
}

type Answered = Pick<NoteGrants, 'by' | 'at'> & Readonly<{ answer: GrantAnswer }>;

function answered(
  reach: Reach,
  { id: template, kind }: MessageTemplate,
  { answer, by, at }: Answered,
): ReachEvent {
  const pair = answer === 'accept' ? pairOf(reach, template, { by, at }) : undefined;
  const longTerm = kind === 'long-term';
  const isCounted = answer === 'accept' && pair === undefined && !longTerm;
  const credited = isCounted && countOf(reach, template) < MOST_GRANTS ? 1 : 0;
  const told = { template, answer, by, at, longTerm, credited };
  return { kind: 'grant-answered', ...told, pairedWith: pair?.at ?? null };
}

/** The other teller's word of the same tap, if it was told. */
const pairOf = (
  reach: Reach,
  template: string,
  { by, at }: Readonly<{ by: GrantTeller; at: Instant }>,
) =>
  grantOf(reach, template)?.unpaired.find(
    (one) => one.by !== by && Math.abs(at - one.at) <= PAIRED_WITHIN,
  );

/** Off in WeChat's settings: nothing of the template gets through any more. */
export function switchGrant(
  terms: ReachTerms,
  reach: Reach,
  { template: id, on, at }: SwitchGrant,
): Result<readonly ReachEvent[], ReachRefusal> {
  const template = templateOf(terms, id);
  if (template === undefined) return refuse({ code: 'no-such-template' });
  return accept([
    { kind: 'grant-switched', template: id, on, longTerm: template.kind === 'long-term', at },
  ]);
}
