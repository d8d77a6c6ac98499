import type { Day } from '../kernel/day';

/** A kind of care (关怀) that staff can show: an umbrella lent, a free cup. */
export type CareKind = Readonly<{ id: string; name: string }>;

/** What was done for a member, where and when, under the name it had then. */
export type CareAct = Readonly<{ care: string; name: string; storeId: string; on: Day }>;

/** The latest care shown to a member, oldest first. */
export type Care = readonly CareAct[];

export const noCare: Care = [];

export type CareEvent = Readonly<{ kind: 'care-shown' }> & CareAct;

export type CareRefusal = Readonly<{ code: 'no-such-care' }>;
