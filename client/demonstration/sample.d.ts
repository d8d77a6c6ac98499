import { type Day } from '../../shared/domain/kernel/day';
/** One purchase of the sample: the customer's id there, the day, and what was paid. */
export type SampleRow = Readonly<{
    customer: string;
    day: Day;
    amountFen: number;
}>;
/** How much of the sample takes part: its first customers, and its first days. */
export type Extent = Readonly<{
    customers: number;
    days: number;
}>;
/** The last day of a part of the sample; all of it ends on 30 June 1998. */
export declare const endOf: ({ days }: Extent) => Day;
/** The sample's purchases, or a part of them, dollars taken as yuan, in fen. */
export declare function readSample(text: string, extent: Extent): readonly SampleRow[];
/** The same purchases so many days later that the day `from` becomes the day `to`. */
export declare function shifted(rows: readonly SampleRow[], from: Day, to: Day): readonly SampleRow[];
