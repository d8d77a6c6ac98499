import { createHash, randomBytes, randomInt } from 'node:crypto';

export const crockford = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new 130-bit random id, 26 characters of Crockford's base 32. */
export const newId = (): string =>
  Array.from(randomBytes(26), (byte) => crockford[byte & 31]).join('');

/** A random 10-digit member number that does not begin with 0. */
export const newMemberNo = (): string =>
  `${randomInt(1, 10)}${String(randomInt(0, 1_000_000_000)).padStart(9, '0')}`;

/** SHA-256 of a text, base64url. */
export const digest = (text: string): string =>
  createHash('sha256').update(text).digest('base64url');

/** The id of what a member's request brings about: the same however often it is sent. */
export const ofRequest = (memberId: string, requestId: string): string =>
  digest(`${memberId}/${requestId}`).slice(0, 22);
