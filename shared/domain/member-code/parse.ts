import { type Result, accept, refuse } from '../kernel/result';
import { dammDigit } from './damm';
import { codeLength, codePrefix } from './layout';
import type { CodeParts, NotAMemberCode } from './model';

const separators = /[\s\-–·.]/gu;

/**
 * Reads a code as scanned or typed, spaces and group separators aside, and checks its form only:
 * whether it is genuine takes the key. Refuses with what is wrong; takes any string.
 */
export function parseMemberCode(text: string): Result<CodeParts, NotAMemberCode> {
  const digits = text.replace(separators, '');
  const reason = flaw(digits);
  if (reason !== undefined) return refuse({ code: 'not-a-member-code', reason });
  return accept({
    keyVersion: Number(digits.charAt(1)),
    pseudonym: digits.slice(2, 12),
    mac: digits.slice(12, 23),
  });
}

function flaw(digits: string): NotAMemberCode['reason'] | undefined {
  if (!/^[0-9]*$/.test(digits)) return 'characters';
  if (digits.length !== codeLength) return 'length';
  if (!digits.startsWith(codePrefix)) return 'prefix';
  return dammDigit(digits) === 0 ? undefined : 'check-digit';
}

/** A code in groups of four, as it is read aloud. */
export function groupedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}
