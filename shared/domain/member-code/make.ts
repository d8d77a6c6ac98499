import { assert } from '../kernel/assert';
import { dammDigit } from './damm';
import { digitsOfMac } from './digits-of-mac';
import { codePrefix, macDigits } from './layout';
import type { CodeIngredients, CodePurpose, CodeStep, Hmac } from './model';

/**
 * The 24 digits of a member code: prefix, key version, pseudonym, MAC, check digit.
 * A MAC of 11 digits leaves a forger 1 chance in 10^11 per step and try.
 */
export function memberCode(ingredients: CodeIngredients, hmac: Hmac): string {
  const { keyVersion, pseudonym } = ingredients;
  assert(/^\d{10}$/.test(pseudonym), 'a pseudonym has 10 digits');
  assert(/^\d$/.test(String(keyVersion)), 'a key version is one digit');
  const digits = `${codePrefix}${keyVersion}${pseudonym}${codeMac(ingredients, hmac)}`;
  return `${digits}${dammDigit(digits)}`;
}

/** The 11 digits that only the day key can make, for one purpose and one step. */
export function codeMac(
  { dayKey, purpose = 'till', step }: Pick<CodeIngredients, 'dayKey' | 'purpose' | 'step'>,
  hmac: Hmac,
): string {
  assert(dayKey.length === 32, 'a day key has 256 bits');
  return digitsOfMac(hmac(dayKey, message(purpose, step)), { bytes: 8, digits: macDigits });
}

function message(purpose: CodePurpose, step: CodeStep): Uint8Array {
  return new Uint8Array([
    ...Array.from(purpose, (letter) => letter.charCodeAt(0)),
    ...counterBytes(step),
  ]);
}

/** A counter as RFC 4226 writes it: 8 bytes, the highest first. */
export function counterBytes(step: CodeStep): Uint8Array {
  assert(Number.isSafeInteger(step) && step >= 0, 'a step is a whole number');
  return Uint8Array.from({ length: 8 }, (_, index) => Math.floor(step / 256 ** (7 - index)) % 256);
}
