import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { OutputOf } from '../../shared/contract/contract';
import type { lotteryRecord } from '../../shared/contract/member/lottery-record';
import {
  type RecordedDraw,
  type SeedMac,
  faultOf,
  faultsOf,
  recordLine,
} from '../../shared/domain/lotteries';

type Page = OutputOf<typeof lotteryRecord>;
export type ToldLottery = Page['lottery'];

/** A whole record: the lottery as it was told, its draws in order, and what was closed. */
export type PublicRecord = Readonly<{
  lottery: ToldLottery;
  draws: readonly RecordedDraw[];
  closed: Page['closed'];
}>;

/** What recomputing a record found: every fault, and how often each prize was drawn beside its odds. */
export type Verdict = Readonly<{
  /** Whether the seed is the one that was promised before the lottery opened. */
  seedKept: boolean;
  /** Whether the list is the one that was closed; null when nothing was. */
  listKept: boolean | null;
  faults: ReturnType<typeof faultsOf>;
  prizes: readonly Readonly<{ id: string; drawn: number; given: number; expected: number }>[];
}>;

const macOf =
  (seed: string): SeedMac =>
  (message) =>
    hmac(sha256, hexToBytes(seed), message);

/** Whether a seed is the one that the commitment promised. */
export const keeps = (commitment: string, seed: string): boolean =>
  bytesToHex(sha256(hexToBytes(seed))) === commitment;

/** Why one draw is not what the seed makes it, or null: what a member checks of the own draws. */
export const checkDraw = (lottery: ToldLottery, seed: string, draw: RecordedDraw) =>
  faultOf(lottery, draw, macOf(seed));

/** Recomputes a whole record under its seed. */
export function verifyRecord({ lottery, draws, closed }: PublicRecord, seed: string): Verdict {
  return {
    seedKept: keeps(lottery.commitment, seed),
    listKept: closed === null ? null : isClosed(closed, hashOf(lottery.commitment, draws), draws),
    faults: faultsOf(lottery, draws, macOf(seed)),
    prizes: lottery.prizes.map(({ id, chances }) => ({
      id,
      drawn: draws.filter(({ drawn }) => drawn === id).length,
      given: draws.filter(({ given }) => given === id).length,
      expected: (draws.length * chances) / lottery.outOf,
    })),
  };
}

const hashOf = (commitment: string, draws: readonly RecordedDraw[]): string =>
  draws.reduce(
    (hash, draw) => bytesToHex(sha256(utf8ToBytes(`${hash}\n${recordLine(draw)}`))),
    commitment,
  );

const isClosed = (
  closed: NonNullable<Page['closed']>,
  hash: string,
  { length }: readonly RecordedDraw[],
): boolean => closed.count === length && closed.hash === hash;
