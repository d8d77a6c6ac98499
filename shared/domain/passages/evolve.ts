import { assert } from '../kernel/assert';
import type { PassageEvent } from './messages';
import type { Ahead, Passage, PassageEnd, Passages } from './model';
import { passageIn } from './queries';

type Kind = PassageEvent['kind'];
type Step<K extends Kind> = (
  passages: Passages,
  event: Extract<PassageEvent, { kind: K }>,
) => Passages;

const changed = (
  { inside, past }: Passages,
  journey: string,
  change: Partial<Passage>,
): Passages => ({
  inside: inside.map((one) => (one.journey === journey ? { ...one, ...change } : one)),
  past,
});

const before = (ahead: Ahead) => ({ ...ahead, met: false });

type End = Readonly<{ journey: string; end: PassageEnd; at: number }>;

function over(passages: Passages, { journey, end, at: endedAt }: End): Passages {
  const passage = passageIn(passages, journey);
  assert(passage !== undefined, 'who leaves was inside');
  const { version, enteredAt } = passage;
  return {
    inside: passages.inside.filter((one) => one !== passage),
    past: [...passages.past, { journey, version, enteredAt, endedAt, end }],
  };
}

const steps: { readonly [K in Kind]: Step<K> } = {
  'journey-entered': ({ inside, past }, { journey, version, first, at }) => ({
    inside: [
      ...inside,
      { ...{ journey, version, enteredAt: at, since: at, pause: null }, ...before(first) },
    ],
    past,
  }),
  'journey-step-taken': (passages, { journey, next, at }) =>
    next === null
      ? over(passages, { journey, end: { code: 'completed' }, at })
      : changed(passages, journey, { ...before(next), since: at }),
  'journey-left': over,
  'journey-wait-met': (passages, { journey, at }) =>
    changed(passages, journey, { met: true, nextAt: at }),
  'journey-paused': (passages, { journey, reason, at }) =>
    changed(passages, journey, { pause: { reason, at } }),
  'journey-resumed': (passages, { journey, nextAt }) =>
    changed(passages, journey, { pause: null, nextAt }),
};

export const evolve = (passages: Passages, event: PassageEvent): Passages =>
  (steps[event.kind] as Step<Kind>)(passages, event);
