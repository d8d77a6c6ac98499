import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, change, command as _, find } from '../cloudbase/documents';
import { newId } from '../ids';

/** What a night found to differ, of a member or of a table; open until it was found right again. */
export type Anomaly = Readonly<{
  _id: string;
  at: Instant;
  what: string;
  memberId?: string;
  seq?: number;
}>;

/** So many are listed; there are not to be any. */
const MOST = 1000;

export async function writeDown(found: readonly Omit<Anomaly, '_id'>[]): Promise<void> {
  for (const anomaly of found) await add('anomalies', { _id: newId(), ...anomaly, open: true });
}

/** Those that are open, oldest first. */
export const openAnomalies = (): Promise<readonly Anomaly[]> =>
  find<Anomaly>('anomalies', { open: true }, { order: ['at', 'asc'], limit: MOST });

/** What was found right again, or was mended, is open no more; it stays written down. */
export async function settle(
  anomalies: readonly Anomaly[],
  { at, by }: Readonly<{ at: Instant; by: 'nightly' | 'rebuild-retention' }>,
): Promise<void> {
  for (const { _id } of anomalies) {
    await change(
      'anomalies',
      { _id, open: true },
      { open: _.remove(), settledAt: at, settledBy: by },
    );
  }
}
