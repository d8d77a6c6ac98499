import { hkdfSync } from 'node:crypto';
import { assert } from '../../../shared/domain/kernel/assert';

/** The server's secrets, by version. New codes come from the current one; old ones still open. */
export type MasterKeys = Readonly<{
  current: number;
  byVersion: ReadonlyMap<number, Uint8Array>;
}>;

const entryShape = /^([0-9]):([0-9a-f]{64})$/i;

/** The master keys of this environment, from `HUITOU_MASTER_KEYS`. */
export function masterKeys(): MasterKeys {
  return readMasterKeys(process.env.HUITOU_MASTER_KEYS);
}

/** Whether this environment has master keys at all. */
export const hasMasterKeys = (): boolean => (process.env.HUITOU_MASTER_KEYS ?? '').trim() !== '';

/**
 * Reads `1:<64 hex digits>,2:<64 hex digits>`: versions of one digit, the highest is current.
 * What is wrong is told by place, never by content: the text is secret.
 */
export function readMasterKeys(text: string | undefined): MasterKeys {
  assert(text !== undefined && text.trim() !== '', 'HUITOU_MASTER_KEYS is set');
  const entries = text.split(',').map((entry, index) => readEntry(entry.trim(), index + 1));
  const byVersion = new Map(entries);
  assert(byVersion.size === entries.length, 'HUITOU_MASTER_KEYS names each version once');
  return { current: Math.max(...byVersion.keys()), byVersion };
}

/** 256 bits derived from one master key by HKDF-SHA-256 (RFC 5869). */
export function derive(master: Uint8Array, salt: string, info: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', master, salt, info, 32));
}

/** The master key that new secrets come from. */
export function currentKey({ current, byVersion }: MasterKeys): Uint8Array {
  const key = byVersion.get(current);
  assert(key !== undefined, 'the current master key is known');
  return key;
}

function readEntry(entry: string, place: number): readonly [number, Uint8Array] {
  const [, version, hex] = entryShape.exec(entry) ?? [];
  assert(
    version !== undefined && hex !== undefined,
    `HUITOU_MASTER_KEYS entry ${place} is <digit>:<64 hex digits>`,
  );
  return [Number(version), new Uint8Array(Buffer.from(hex, 'hex'))];
}
