import { type Month, firstDayOf, lastDayOf } from '../../../shared/domain/kernel/month';
import { monthOf } from '../../../shared/domain/kernel/day';
import { type Counts, type Projection, documentId } from './projection';
import { readProjected } from './read';

/** What the documents of the days of a month count together. */
export type Monthly = Readonly<{ month: Month; counts: Counts }>;

/** The months from one to another, both included, of a table with a document for each day. */
export async function readMonths(
  projection: Projection,
  { from, to }: Readonly<{ from: Month; to: Month }>,
): Promise<readonly Monthly[]> {
  const days = await readProjected(projection, { from: firstDayOf(from), to: lastDayOf(to) });
  const months = new Map<Month, Counts>();
  for (const { _id, counts } of days) {
    const month = monthOf(_id.slice(documentId(projection, '').length));
    months.set(month, together(months.get(month) ?? {}, counts));
  }
  return [...months].map(([month, counts]) => ({ month, counts }));
}

function together(one: Counts, other: Counts): Counts {
  const both: Record<string, Counts[string]> = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const before = both[name];
    both[name] =
      typeof value === 'number'
        ? Number(before ?? 0) + value
        : together((before ?? {}) as Counts, value);
  }
  return both;
}
