import { MINUTE } from '../../shared/domain/kernel/instant';
import { boss, mei, shopper } from './callers';
import { type Measured } from './measured';
import { activityActs } from './measured-activities';
import { jobs } from './measured-jobs';
import { memberActs } from './measured-member';
import { campaignActs } from './measured-campaigns';
import { operatorActs } from './measured-operator';
import { journeyActs } from './measured-journeys';
import { reachActs } from './measured-reach';
import { staffActs } from './measured-staff';
import { openRecorder, type Recorder } from './recorder';
import { openShop, type Shop } from './shop';
import { type Tally, tally } from './tally';

/** An act with what it cost: its programme in memory, and read anew beside it. */
export type Measurement = Readonly<{ measured: Measured; cached: Tally; cold: Tally }>;

/** Long enough for two calls that a function makes at once to be under way together. */
const holdMs = 40;

/** Every act of every door. */
export const everyAct: readonly Measured[] = [
  ...memberActs,
  ...staffActs,
  ...operatorActs,
  ...campaignActs,
  ...activityActs,
  ...reachActs,
  ...journeyActs,
  ...jobs,
];

/** A call of each door that leaves the programme in its memory. */
async function warm({ cloud }: Shop, door: string): Promise<void> {
  const by = [shopper('nobody'), mei, boss].find((at) => at.door === door);
  const read = { member: 'home', staff: 'me', operator: 'stores' }[door];
  if (by !== undefined) await cloud.call(door, { action: read, ...by.says }, by.who);
}

async function measure(shop: Shop, recorder: Recorder, measured: Measured): Promise<Measurement> {
  const ready = await measured.prepare(shop);
  // The doors read the programme again after a minute; it is all that a new instance lacks.
  shop.cloud.clock.advance(2 * MINUTE);
  const cold = await recorder.record(ready);
  const again = await measured.prepare(shop);
  await warm(shop, measured.door);
  const cached = await recorder.record(again);
  return { measured, cached: tally(cached.calls), cold: tally(cold.calls) };
}

/** Does the acts in a shop of their own, twice each, and counts their database calls at the wire. */
export async function measureAll(acts: readonly Measured[]): Promise<readonly Measurement[]> {
  const recorder = await openRecorder(holdMs);
  const shop = await openShop({}, recorder);
  try {
    const measurements: Measurement[] = [];
    for (const measured of acts) measurements.push(await measure(shop, recorder, measured));
    return measurements;
  } finally {
    await shop.close();
    await recorder.close();
  }
}
