import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Instant } from '../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../shared/domain/kernel/result';
import {
  type CodeKey,
  type CodePurpose,
  dayOfStep,
  memberCode,
  secondsLeft,
  type ShownCode,
  step,
} from '../../shared/domain/member-code/index';
import { bytesOfBase64url } from './base64url';

/** The phone was without network for longer than its keys last. */
export type NoKeyForToday = Readonly<{ code: 'no-key-for-today' }>;

/**
 * The code to show now, from the keys the phone keeps, with no network. `at` is the server's time:
 * the phone's clock, corrected by what the server last said.
 */
export function showCode(
  keys: readonly CodeKey[],
  at: Instant,
  purpose: CodePurpose = 'till',
): Result<ShownCode, NoKeyForToday> {
  const now = step(at);
  const today = keys.find(({ day }) => day === dayOfStep(now));
  if (today === undefined) return refuse({ code: 'no-key-for-today' });
  const { pseudonym, keyVersion } = today;
  const dayKey = bytesOfBase64url(today.key);
  const code = memberCode({ dayKey, pseudonym, keyVersion, purpose, step: now }, hmacSha256);
  return accept({ code, step: now, secondsLeft: secondsLeft(at) });
}

const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => hmac(sha256, key, message);
