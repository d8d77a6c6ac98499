import { type Day } from '../../shared/domain/kernel/day';
import type { Planned } from './act';
import type { SampleRow } from './sample';
/** Acts of one minute: side by side for different customers, in order for the same one. */
export type Moment = Readonly<{
    minute: number;
    acts: readonly Planned[];
}>;
export type DayPlan = Readonly<{
    day: Day;
    moments: readonly Moment[];
}>;
/** The whole story, every day from the first purchase to `lastDay`, the quiet ones too. */
export declare function planDays(rows: readonly SampleRow[], lastDay: Day): readonly DayPlan[];
/** One customer's acts after another, all customers side by side. */
export declare const byCustomer: ({ acts }: Moment) => readonly (readonly Planned[])[];
