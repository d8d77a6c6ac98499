import type { Instant } from '../kernel/instant';
import type { Passage, Passages } from './model';

/** When the next step of anything the member is inside of is to be taken, or null. */
export function stepsDueAt({ inside }: Passages): Instant | null {
  const going = inside.filter(({ pause }) => pause === null);
  return going.length === 0 ? null : Math.min(...going.map(({ nextAt }) => nextAt));
}

/** The passages with a step to be taken by an instant, the one that waits longest first. */
export const dueSteps = ({ inside }: Passages, at: Instant): readonly Passage[] =>
  inside
    .filter(({ pause, nextAt }) => pause === null && nextAt <= at)
    .sort((a, b) => a.nextAt - b.nextAt);

/** Journeys that stand still for the member because they do for all. */
export const heldIn = ({ inside }: Passages): readonly string[] =>
  inside.filter(({ pause }) => pause?.reason === 'journey-paused').map(({ journey }) => journey);

export const passageIn = ({ inside }: Passages, journey: string): Passage | undefined =>
  inside.find((passage) => passage.journey === journey);

/** Whether the member is, or ever was, inside. */
export const hasEntered = ({ inside, past }: Passages, journey: string): boolean =>
  [...inside, ...past].some((one) => one.journey === journey);
