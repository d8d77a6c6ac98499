import { addDays, type Day, startOf } from '../../shared/domain/kernel/day';
import { type Instant, MINUTE } from '../../shared/domain/kernel/instant';
import type { Gateway } from '../gateway/gateway';
import type { Planned } from './act';
import { fire, passTime, setClock } from './clock';
import { openPhones, type Phones } from './phones';
import { byCustomer, type DayPlan } from './plan';
import { play } from './play';
import { closes, opens } from './shop';

type Stage = Readonly<{ gateway: Gateway; phones: Phones }>;

export const instantOf = (day: Day, minute: number): Instant => startOf(day) + minute * MINUTE;

async function playInOrder(stage: Stage, acts: readonly Planned[], at: Instant): Promise<void> {
  for (const { customer, act } of acts) await play({ ...stage, customer, at }, act);
}

/** The night before, then the day's moments. Played again after an interruption it ends the same. */
async function playDay(stage: Stage, { day, moments }: DayPlan): Promise<void> {
  const closed = instantOf(addDays(day, -1), closes);
  await passTime(stage.gateway, closed, instantOf(day, opens));
  for (const moment of moments) {
    const at = instantOf(day, moment.minute);
    await setClock(stage.gateway, at);
    await Promise.all(byCustomer(moment).map((acts) => playInOrder(stage, acts, at)));
  }
}

/** Plays the days one after another on a clock of their own; `done` hears of each. */
export async function playDays(
  gateway: Gateway,
  days: readonly DayPlan[],
  done: (day: Day) => void,
): Promise<void> {
  const stage = { gateway, phones: openPhones(gateway) };
  for (const plan of days) {
    await playDay(stage, plan);
    done(plan.day);
  }
}

const patience = 100;
const isIdle = (done: object | null): boolean =>
  done !== null && Object.values(done).every((count) => count === 0);

/** Back to the machine's time: what waits is carried on, then a night's work is done. */
export async function settle(gateway: Gateway): Promise<void> {
  await setClock(gateway, null);
  for (let runs = 0; runs < patience; runs += 1) {
    if (isIdle(await fire(gateway, 'relay'))) break;
  }
  await fire(gateway, 'nightly');
  await fire(gateway, 'relay');
}
