import { addDays, type Day } from '../../../shared/domain/kernel/day';
import { assert } from '../../../shared/domain/kernel/assert';
import type { Instant } from '../../../shared/domain/kernel/instant';
import { type CodeKey, dayOfStep, step } from '../../../shared/domain/member-code/index';
import { disguise, undisguise } from './ff1';
import { currentKey, derive, masterKeys } from './master-keys';

/**
 * What a member's phone may keep: the keys of today and tomorrow, so that it shows a code over
 * midnight with no network. Nothing in them tells the member number, OPENID or phone number.
 */
export function codeKeys(memberNo: string, at: Instant, keys = masterKeys()): readonly CodeKey[] {
  assert(/^\d{10}$/.test(memberNo), 'a member number has 10 digits');
  const today = dayOfStep(step(at));
  const master = currentKey(keys);
  return [today, addDays(today, 1)].map((day) => ({
    day,
    keyVersion: keys.current,
    pseudonym: pseudonymOf(memberNo, master, day),
    key: Buffer.from(dayKeyOf(memberNo, master, day)).toString('base64url'),
  }));
}

/** The 256-bit key of one member and one day. */
export function dayKeyOf(memberNo: string, master: Uint8Array, day: Day): Uint8Array {
  return derive(master, day, memberNo);
}

/** The member number behind a day's pseudonym, with no look-up anywhere. */
export function memberNoOf(pseudonym: string, master: Uint8Array, day: Day): string {
  return undisguise(pseudonym, disguiseOf(master, day));
}

function pseudonymOf(memberNo: string, master: Uint8Array, day: Day): string {
  return disguise(memberNo, disguiseOf(master, day));
}

const disguiseOf = (master: Uint8Array, day: Day) => ({
  key: derive(master, '', 'day pseudonym'),
  tweak: Buffer.from(day),
});
