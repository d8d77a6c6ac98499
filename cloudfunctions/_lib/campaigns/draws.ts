import { createHmac } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';
import type { Draws } from '../../../shared/domain/campaigns';
import { derive, masterKeys } from '../code-keys';

/**
 * What is drawn for members in a campaign, by HMAC-SHA-256 under keys that are stored nowhere: one for
 * the campaign and the member, and one for the member alone, which is the same in every campaign. Both come
 * from the oldest master key there is, so that a new one moves nobody to another arm.
 */
export function drawsIn(campaign: string): (memberId: string) => Draws {
  const { byVersion } = masterKeys();
  const oldest = byVersion.get(Math.min(...byVersion.keys()));
  assert(oldest !== undefined, 'there is a master key');
  const arm = derive(oldest, 'campaign arm', campaign);
  const universal = derive(oldest, 'universal holdout', '');
  return (memberId) => ({ arm: drawn(arm, memberId), universal: drawn(universal, memberId) });
}

/** 48 bits of the MAC as a number from 0 to below 1. */
const drawn = (key: Uint8Array, memberId: string): number =>
  createHmac('sha256', key).update(memberId).digest().readUIntBE(0, 6) / 2 ** 48;
