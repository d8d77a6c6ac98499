import { createHash, createHmac } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';
import type { SeedCommitment, SeedMac } from '../../../shared/domain/lotteries';
import { derive, masterKeys } from '../code-keys';
import { crockford } from '../ids';

const LENGTH_OF_NUMBER = 16;

/** A lottery's 256-bit seed: derived from a master key, so it is stored nowhere. */
export function seedOf({ lottery, keyVersion }: Omit<SeedCommitment, 'commitment'>): Uint8Array {
  return derive(keyOf(keyVersion), 'lottery seed', lottery);
}

/** What is told of a new lottery's seed before it opens. */
export function commit(lottery: string): SeedCommitment {
  const keyVersion = masterKeys().current;
  const seed = seedOf({ lottery, keyVersion });
  return { lottery, keyVersion, commitment: createHash('sha256').update(seed).digest('hex') };
}

export const seedMac =
  (seed: Uint8Array): SeedMac =>
  (message) =>
    createHmac('sha256', seed).update(message).digest();

/** A member's number in the public record of a lottery: 80 bits that lead to nobody without the key. */
export function publicNumber({ lottery, keyVersion }: SeedCommitment, memberId: string): string {
  const mac = createHmac('sha256', derive(keyOf(keyVersion), 'lottery number', lottery))
    .update(memberId)
    .digest();
  return [...mac.subarray(0, LENGTH_OF_NUMBER)].map((byte) => crockford[byte & 31]).join('');
}

function keyOf(version: number): Uint8Array {
  const key = masterKeys().byVersion.get(version);
  assert(key !== undefined, 'the master key of a lottery that is shown is kept');
  return key;
}
