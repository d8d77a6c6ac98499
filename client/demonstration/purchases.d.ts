import type { Planned } from './act';
import type { SampleRow } from './sample';
/** Every purchase of the sample at a time of its day; two of one customer on one day minutes apart. */
export declare const purchasePlan: (rows: readonly SampleRow[]) => readonly Planned[];
