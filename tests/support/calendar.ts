/** An instant by the clock on the shop's wall (UTC+8). */
export const clock = (day: string, time = '12:00:00.000'): number =>
  Date.parse(`${day}T${time}+08:00`);

/** The first instant of a day in UTC+8. */
export const midnight = (day: string): number => clock(day, '00:00:00.000');

/** The last instant of a day in UTC+8. */
export const lastInstantOf = (day: string): number => clock(day, '23:59:59.999');

/** A day by its distance from another, counted by the civil calendar and not by the domain. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** The day before, the day itself and the day after. */
export const around = (day: string): readonly [string, string, string] => [
  daysAfter(day, -1),
  day,
  daysAfter(day, 1),
];

/** A Monday on which nothing special holds; the first day of most stories. */
export const monday = '2026-03-09';
export const tuesday = '2026-03-10';

/** The day that common years do not have. */
export const leapDay = '2028-02-29';
