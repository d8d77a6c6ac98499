import { createHmac, timingSafeEqual } from 'node:crypto';
import { disguise, undisguise } from './ff1';
import { currentKey, derive, masterKeys } from './master-keys';

const shape = /^(\d)(\d{10})([\w-]{12})$/;

/**
 * A member's invite code: key version, the member number in disguise, and 72 bits of HMAC-SHA-256. It is
 * always the same, tells nothing, and cannot be made up; with `friend:` before it, it fits the scene of
 * a mini-program code.
 */
export function inviteCode(memberNo: string, keys = masterKeys()): string {
  const master = currentKey(keys);
  const hidden = `${keys.current}${disguise(memberNo, disguiseOf(master))}`;
  return `${hidden}${sealOf(hidden, master)}`;
}

/** The member number behind an invite code, or null when it is none of ours. */
export function openInvite(code: string, keys = masterKeys()): string | null {
  const [, version, hidden, seal] = shape.exec(code) ?? [];
  const master = keys.byVersion.get(Number(version));
  if (hidden === undefined || seal === undefined || master === undefined) return null;
  const genuine = Buffer.from(sealOf(`${version}${hidden}`, master));
  return timingSafeEqual(Buffer.from(seal), genuine)
    ? undisguise(hidden, disguiseOf(master))
    : null;
}

const disguiseOf = (master: Uint8Array) => ({
  key: derive(master, '', 'invite disguise'),
  tweak: new Uint8Array(),
});

const sealOf = (hidden: string, master: Uint8Array): string =>
  createHmac('sha256', derive(master, '', 'invite code'))
    .update(hidden)
    .digest('base64url')
    .slice(0, 12);
