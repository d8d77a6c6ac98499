import { addDays, type Day, daysBetween } from '../../shared/domain/kernel/day';

/** One purchase of the sample: the customer's id there, the day, and what was paid. */
export type SampleRow = Readonly<{ customer: string; day: Day; amountFen: number }>;

const shape = /^ *\d{5} +(\d{4}) +(\d{4})(\d\d)(\d\d) +\d+ +(\d+)\.(\d\d)$/;

function readRow(line: string): SampleRow {
  const [, customer, year, month, day, dollars, cents] = shape.exec(line) ?? [];
  if (customer === undefined) throw new Error(`not a row of the sample: ${line}`);
  return {
    customer,
    day: `${year}-${month}-${day}`,
    amountFen: Number(`${dollars}${cents}`),
  };
}

/** How much of the sample takes part: its first customers, and its first days. */
export type Extent = Readonly<{ customers: number; days: number }>;

const begins: Day = '1997-01-01';

/** The last day of a part of the sample; all of it ends on 30 June 1998. */
export const endOf = ({ days }: Extent): Day => addDays(begins, days - 1);

/** The sample's purchases, or a part of them, dollars taken as yuan, in fen. */
export function readSample(text: string, extent: Extent): readonly SampleRow[] {
  const last = endOf(extent);
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(readRow)
    .filter(({ customer, day }) => Number(customer) <= extent.customers && day <= last);
}

/** The same purchases so many days later that the day `from` becomes the day `to`. */
export function shifted(rows: readonly SampleRow[], from: Day, to: Day): readonly SampleRow[] {
  const days = daysBetween(from, to);
  return rows.map((row) => ({ ...row, day: addDays(row.day, days) }));
}
