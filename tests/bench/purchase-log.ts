const DAY = 24 * 3_600_000;

/**
 * The numbers of the days each customer bought on, ascending, from a log with the customer first and the
 * day as YYYYMMDD in a column of its own.
 */
export function readLog(text: string): readonly (readonly number[])[] {
  const days = new Map<string, Set<number>>();
  for (const line of text.split('\n')) {
    const [, customer, year, month, date] =
      /^\s*(\d+)\s.*?\b(\d{4})(\d{2})(\d{2})\b/.exec(line) ?? [];
    if (customer === undefined) continue;
    const on = Date.parse(`${year ?? ''}-${month ?? ''}-${date ?? ''}`) / DAY;
    days.set(customer, (days.get(customer) ?? new Set()).add(on));
  }
  return [...days.values()].map((each) => [...each].sort((a, b) => a - b));
}
