import { Cron } from 'croner';
import { type FunctionConfiguration, type Trigger } from '../functions/configuration';

/** One run of a timer: the instant it is for, in epoch ms. */
export type DueTimer = Readonly<{ function: string; trigger: string; at: number }>;

const utc8Minutes = 480;

/**
 * A trigger's expression as a schedule: seven fields, in UTC+8. Given `run`, it
 * runs on the machine's time, never beside itself. Throws on an expression that is none.
 */
export function scheduleOf({ cron }: Trigger, run?: () => Promise<void>): Cron {
  const options = { mode: '7-part', utcOffset: utc8Minutes, protect: true, catch: true } as const;
  return new Cron(cron, { ...options, paused: run === undefined }, run);
}

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
    .sort((one, other) => one.at - other.at || one.function.localeCompare(other.function));
}
