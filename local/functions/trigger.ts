import { Cron } from 'croner';

/** A timer of a function: a 7-field cron expression (second first, year last) read in UTC+8. */
export type Trigger = Readonly<{ name: string; cron: string }>;

const utc8Minutes = 480;

/**
 * A trigger's expression as a schedule: seven fields, in UTC+8. Given `run`, it runs on the
 * machine's time, never beside itself. Throws on an expression that is none.
 */
export function scheduleOf({ cron }: Trigger, run?: () => Promise<void>): Cron {
  const options = { mode: '7-part', utcOffset: utc8Minutes, protect: true, catch: true } as const;
  return new Cron(cron, { ...options, paused: run === undefined }, run);
}

/** True for an expression that can be scheduled. */
export function isSchedule(trigger: Trigger): boolean {
  try {
    scheduleOf(trigger).stop();
    return true;
  } catch {
    return false;
  }
}
