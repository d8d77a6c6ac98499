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

/** The sample's purchases, dollars taken as yuan, in fen; of the first `customers` only when given. */
export function readSample(text: string, customers = Infinity): readonly SampleRow[] {
  const rows = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return rows.map(readRow).filter(({ customer }) => Number(customer) <= customers);
}

/** The same purchases so much later that the sample's last day falls on `lastDay`. */
export function shifted(
  rows: readonly SampleRow[],
  sampleEnds: Day,
  lastDay: Day,
): readonly SampleRow[] {
  const days = daysBetween(sampleEnds, lastDay);
  return rows.map((row) => ({ ...row, day: addDays(row.day, days) }));
}

/** The last day of the whole sample. */
export const sampleEnds: Day = '1998-06-30';
