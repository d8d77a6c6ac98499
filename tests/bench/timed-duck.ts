import { type Duck } from './duck';
import { type Cohorts, type Layout } from './duck-layouts';
import { median } from './quantiles';
import { type Spent } from './stopwatch';

/** What the two questions take: ages 1 to 90 of ninety cohorts, and their three brackets. */
export type Answers = Readonly<{ matrix: Spent; brackets: Spent | null }>;

/** A layout's times with one thread and with two, and what making it took, in ms. */
export type TimedLayout = Readonly<{ name: string; makeMs: number; one: Answers; two: Answers }>;

type Wish = Readonly<{ cohorts: Cohorts; times: number }>;

export async function timedLayout(
  duck: Duck,
  { name, make, matrix, brackets }: Layout,
  { cohorts, times }: Wish,
): Promise<TimedLayout> {
  const begun = performance.now();
  await duck.run(make);
  const makeMs = performance.now() - begun;
  const both = async (threads: number): Promise<Answers> => ({
    matrix: await timedWith(duck, threads, { sql: matrix(cohorts), times }),
    brackets: brackets && (await timedWith(duck, threads, { sql: brackets(cohorts), times })),
  });
  return { name, makeMs, one: await both(1), two: await both(2) };
}

/** The middle of so many times, with so many threads. */
export async function timedWith(
  duck: Duck,
  threads: number,
  { sql, times }: Readonly<{ sql: string; times: number }>,
): Promise<Spent> {
  await duck.run(`set threads = ${threads}`);
  const { spent } = await duck.ask(sql, times);
  return { ms: median(spent.map(({ ms }) => ms)), cpuMs: median(spent.map(({ cpuMs }) => cpuMs)) };
}

/** The least a question can take on two idle cores: what one thread computes, or two in half the time. */
export const least = (one: Spent, two: Spent): number => Math.min(one.cpuMs, two.cpuMs / 2);
