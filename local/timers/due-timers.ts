import { type FunctionConfiguration } from '../functions/configuration';
import { type Trigger, scheduleOf } from '../functions/trigger';

/** One run of a timer: the instant it is for, in epoch ms. */
export type DueTimer = Readonly<{ function: string; trigger: string; at: number }>;

const earlier = (one: DueTimer, other: DueTimer): number =>
  one.at - other.at || one.function.localeCompare(other.function);

function runsOf(trigger: Trigger, from: number, to: number): readonly number[] {
  const schedule = scheduleOf(trigger);
  const runs: number[] = [];
  for (let at = schedule.nextRun(new Date(from)); at !== null; at = schedule.nextRun(at)) {
    if (at.getTime() > to) break;
    runs.push(at.getTime());
  }
  return runs;
}

/** The timer runs after `from` and up to `to`, earliest first: what a replay has to fire on its way. */
export function dueTimers(
  configurations: readonly FunctionConfiguration[],
  { from, to }: Readonly<{ from: number; to: number }>,
): readonly DueTimer[] {
  return configurations
    .flatMap(({ name, triggers }) =>
      triggers.flatMap((trigger) =>
        runsOf(trigger, from, to).map((at) => ({ function: name, trigger: trigger.name, at })),
      ),
    )
    .sort(earlier);
}

/** The next run of every timer after an instant (epoch ms), earliest first. */
export function nextTimers(
  configurations: readonly FunctionConfiguration[],
  after: number,
): readonly DueTimer[] {
  return configurations
    .flatMap(({ name, triggers }) =>
      triggers.flatMap((trigger) => {
        const at = scheduleOf(trigger).nextRun(new Date(after));
        return at === null ? [] : [{ function: name, trigger: trigger.name, at: at.getTime() }];
      }),
    )
    .sort(earlier);
}
