import { type Day } from '../../shared/domain/kernel/day';
import type { Planned } from './act';
/** Every twelfth member checks in after buying; some reach milestones, some make up a day. */
export declare function checkInPlan(plan: readonly Planned[]): readonly Planned[];
/** A few purchases come back some days later, every other one whole, the rest by half. */
export declare const refundPlan: (plan: readonly Planned[]) => readonly Planned[];
/** Whether there is time for it before the story ends. */
export declare const until: (lastDay: Day) => ({ day }: Planned) => boolean;
