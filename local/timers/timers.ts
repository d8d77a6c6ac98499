import { type Cron } from 'croner';
import { type Clock } from '../clock';
import { type FunctionConfiguration } from '../functions/configuration';
import { type FunctionHost } from '../functions/function-host';
import { type Outcome, invalidParameter } from '../functions/outcome';
import { scheduleOf } from '../functions/trigger';

/** The functions' timers. */
export type Timers = Readonly<{
  /** Runs a function's timer now, whatever its schedule says. */
  fire: (name: string) => Promise<Outcome>;
  stop: () => void;
}>;

export type TimersOptions = Readonly<{
  functions: FunctionHost;
  clock: Clock;
  /** True runs the timers on their schedules while the clock shows the machine's time. */
  running: boolean;
}>;

const instant = (at: number): string => new Date(at).toISOString().replace(/\.\d+Z$/, 'Z');

/** Opens the timers; one that is still running when its next turn comes sits that turn out. */
export function openTimers({ functions, clock, running }: TimersOptions): Timers {
  const fire = async (name: string): Promise<Outcome> => {
    const trigger = functions.configurations.find((each) => each.name === name)?.triggers[0];
    if (trigger === undefined)
      return { ok: false, failure: invalidParameter(`${name} has no timer`), requestId: '' };
    const event = { Type: 'Timer', TriggerName: trigger.name, Time: instant(clock.now()) };
    return functions.invoke(name, event, { who: { source: 'wx_trigger' } });
  };

  const schedule = ({ name, triggers }: FunctionConfiguration): readonly Cron[] =>
    triggers.map((trigger) =>
      scheduleOf(trigger, async () => {
        // A clock that was set stands still: whoever set it fires what is due.
        if (clock.at() === null) await fire(name);
      }),
    );

  const crons = running ? functions.configurations.flatMap(schedule) : [];
  return { fire, stop: () => crons.forEach((cron) => cron.stop()) };
}
