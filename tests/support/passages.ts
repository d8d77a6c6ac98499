import type { MemberEvent } from '../../shared/domain/members';
import type { Act, StepOutcome, TakeStep } from '../../shared/domain/passages';
import { plainDays } from './cast';
import { clock, monday } from './calendar';
import { given } from './given';
import { addressed } from './reach';

/** A journey that somebody enters on a Monday, with a step after an hour and one after two. */
export const journey = 'months';
export const at = clock(monday);
export const hour = 3_600_000;

export const first = { index: 0, step: 'one', nextAt: at + hour, waitsFor: null };
const second = { index: 1, step: 'two', nextAt: at + 2 * hour, waitsFor: null };

export const enter = {
  ...{ journey, version: 1, first, at },
  kind: 'enter-journey',
  by: 'operator',
} as const;
export const entered: Extract<MemberEvent, { kind: 'journey-entered' }> = {
  ...enter,
  kind: 'journey-entered',
};

const coupon: Act = { kind: 'coupon', coupon: 'no-such-coupon' };

/** The first step, due an hour in, of a coupon that nobody defines unless told otherwise. */
export const step = (more: Partial<TakeStep> = {}): TakeStep => ({
  ...{ kind: 'take-step', journey, index: 0, step: { id: 'one', stage: 'welcome' }, act: coupon },
  ...{ verdict: { code: 'take' }, next: second, addresses: addressed, at: at + hour },
  ...more,
});

export const taken = (outcome: StepOutcome, when = at + hour): MemberEvent => ({
  ...{ kind: 'journey-step-taken', journey, version: 1, step: 'one', outcome },
  ...{ next: second, at: when },
});

/** One member with such a journey behind or before them. */
export const asked = (...history: readonly MemberEvent[]) => given(plainDays, ...history);
