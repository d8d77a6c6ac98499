import { createHash } from 'node:crypto';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type LotteryTerms, recordLine, revealsAt } from '../../../shared/domain/lotteries';
import type { CommittedLottery } from '../../../shared/domain/programme';
import { add, change, command as _, findOne, get } from '../cloudbase/documents';
import { now } from '../clock';
import { drawsAfter } from './draws';

const PAGE = 500;

/** The hash of a lottery's record as far as it was made: each line is hashed with what came before. */
type StoredRecord = Readonly<{
  _id: string;
  count: number;
  hash: string;
  cursor: string;
  closed: boolean;
}>;

export type Closed = Readonly<{ count: number; hash: string }>;

/** The number of draws and their hash, once they are closed. */
export async function closedRecord(lottery: string): Promise<Closed | null> {
  const record = await get<StoredRecord>('lotteries', lottery);
  return record?.closed === true ? { count: record.count, hash: record.hash } : null;
}

/**
 * Closes the records of lotteries that are over: `hash(n) = SHA-256(hash(n−1) + "\n" + line(n))` in
 * hex, from the commitment on, over the draws in their order. It goes on where it was interrupted.
 */
export async function closeRecords(
  lotteries: readonly CommittedLottery[],
  { at, stopAt }: Readonly<{ at: Instant; stopAt: Instant }>,
): Promise<number> {
  let closed = 0;
  for (const { lottery, seed } of lotteries) {
    if (at < revealsAt(lottery) || (await drawsAreOut(lottery))) continue;
    if (await closeRecord(lottery.id, seed.commitment, stopAt)) closed += 1;
  }
  return closed;
}

/** Whether a draw may still wait in a member's outbox. */
const drawsAreOut = async (lottery: LotteryTerms): Promise<boolean> =>
  (await findOne('members', { pendingSince: _.lt(revealsAt(lottery)) }, { _id: true })) !== null;

async function closeRecord(id: string, commitment: string, stopAt: Instant): Promise<boolean> {
  const begun = { _id: id, count: 0, hash: commitment, cursor: '', closed: false };
  let record = (await get<StoredRecord>('lotteries', id)) ?? begun;
  if (record === begun) await add('lotteries', begun);
  while (!record.closed && now() < stopAt) {
    const page = await drawsAfter(id, { after: record.cursor, limit: PAGE });
    const next: StoredRecord = {
      ...record,
      count: record.count + page.length,
      hash: page.map(recordLine).reduce(chained, record.hash),
      cursor: page.at(-1)?.key ?? record.cursor,
      closed: page.length < PAGE,
    };
    const { _id, ...fields } = next;
    if (!(await change('lotteries', { _id, cursor: record.cursor, closed: false }, fields))) {
      return false;
    }
    record = next;
  }
  return record.closed;
}

const chained = (hash: string, line: string): string =>
  createHash('sha256').update(`${hash}\n${line}`).digest('hex');
