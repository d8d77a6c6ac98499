import type { Day } from '../kernel/day';

/** What a code may be used for. A code of one purpose never opens another. */
export type CodePurpose = 'till' | 'confirm';

/** HMAC-SHA-256, supplied by the room that has it: 32 bytes out. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

/** Number of a 30-second step since the epoch. */
export type CodeStep = number;

/** One day's means of showing a member code: all that a phone may keep, and only for that day. */
export type CodeKey = Readonly<{
  /** The UTC+8 day it is good for, `YYYY-MM-DD`. */
  day: Day;
  /** Which of the server's master keys it came from, one digit. */
  keyVersion: number;
  /** The member number in that day's disguise, 10 digits. */
  pseudonym: string;
  /** 256 bits, base64url. */
  key: string;
}>;

/** A code as it is shown: 24 digits, good until the step ends. */
export type ShownCode = Readonly<{ code: string; step: CodeStep; secondsLeft: number }>;

/** What can be read from a code without any key. */
export type CodeParts = Readonly<{ keyVersion: number; pseudonym: string; mac: string }>;

/** The text is no member code at all: a payment code, a barcode of goods, a slip of the finger. */
export type NotAMemberCode = Readonly<{
  code: 'not-a-member-code';
  reason: 'characters' | 'length' | 'prefix' | 'check-digit';
}>;

/** What makes one code. */
export type CodeIngredients = Readonly<{
  /** 256 bits. */
  dayKey: Uint8Array;
  /** 10 digits. */
  pseudonym: string;
  /** One digit. */
  keyVersion: number;
  /** `till` unless said otherwise. */
  purpose?: CodePurpose;
  step: CodeStep;
}>;
