import { type Day, addDays, monthOf } from '../kernel/day';

/** A span of days, both ends included. */
export type Span = Readonly<{ from: Day; to: Day }>;

/** The first day of a month, `YYYY-MM`, and the last day of the `months`-th from it. */
export function spanOf(month: string, months = 1): Span {
  const from = `${month}-01`;
  return { from, to: addDays(`${monthOf(addDays(from, 31 * months))}-01`, -1) };
}

export function daysOf({ from, to }: Span): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What of one span lies in another. */
export function within(span: Span, month: Span): readonly Span[] {
  const from = span.from > month.from ? span.from : month.from;
  const to = span.to < month.to ? span.to : month.to;
  return from <= to ? [{ from, to }] : [];
}

/** Days in order as spans without a gap. */
export const joined = (days: readonly Day[]): readonly Span[] =>
  days.reduce<readonly Span[]>((spans, day) => {
    const last = spans.at(-1);
    return last !== undefined && addDays(last.to, 1) === day
      ? [...spans.slice(0, -1), { ...last, to: day }]
      : [...spans, { from: day, to: day }];
  }, []);
