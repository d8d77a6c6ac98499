import { type Day, dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { CodeStep } from './model';

const stepMs = 30_000;

/** The step an instant lies in. */
export function step(at: Instant): CodeStep {
  return Math.floor(at / stepMs);
}

/** Whole seconds until the step ends, 30 at its first millisecond, never 0. */
export function secondsLeft(at: Instant): number {
  return Math.ceil(((step(at) + 1) * stepMs - at) / 1000);
}

/** The steps a till takes: this one, then the one before. Never a later one. */
export function candidateSteps(now: Instant): readonly [CodeStep, CodeStep] {
  return [step(now), step(now) - 1];
}

/** The UTC+8 day whose key makes the codes of a step. Midnight falls between two steps. */
export function dayOfStep(step: CodeStep): Day {
  return dayOf(step * stepMs);
}
