import { least } from '../statistics';
import type { Buying, Fit } from './model';

/** The log-likelihood of one member's buying, under positive parameters that come first. */
type LogLikelihood = (parameters: readonly number[]) => (buying: Buying) => number;

/** Maximum likelihood over the logarithms of the parameters, so that all stay positive. */
export function fit(
  logLikelihood: LogLikelihood,
  buyings: readonly Buying[],
  start: readonly number[],
): Fit<readonly number[]> {
  const of = (logs: readonly number[]): number => {
    const under = logLikelihood(logs.map(Math.exp));
    let sum = 0;
    for (const buying of buyings) sum += buying.members * under(buying);
    return Number.isFinite(sum) ? -sum : Number.MAX_VALUE;
  };
  const { at, value } = least(of, start.map(Math.log));
  return { parameters: at.map(Math.exp), logLikelihood: -value };
}

/** A function of small whole numbers that works each out once. */
export function once(of: (n: number) => number): (n: number) => number {
  const known: number[] = [];
  return (n) => (known[n] ??= of(n));
}

/** Equal ones put together. */
export function grouped(buyings: readonly Buying[]): readonly Buying[] {
  const groups = new Map<string, Buying>();
  for (const buying of buyings) {
    const key = `${buying.repeats} ${buying.last} ${buying.now}`;
    const members = buying.members + (groups.get(key)?.members ?? 0);
    groups.set(key, { ...buying, members });
  }
  return [...groups.values()];
}
