import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Instant, MINUTE } from '../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../shared/domain/kernel/result';
import { currentKey, derive, type MasterKeys, masterKeys } from './code-keys/index';

/**
 * Proof that a till has just scanned a member's code: it stands for the code in what the till does
 * next, and names the step that this spends.
 */
export type ScanTicket = Readonly<{
  memberId: string;
  step: number;
  storeId: string;
  staffId: string;
  scannedAt: Instant;
}>;

export type TicketRefusal =
  Readonly<{ code: 'ticket-expired' }> | Readonly<{ code: 'ticket-not-genuine' }>;

const lifeMs = 10 * MINUTE;

/** A ticket as text that only the server can make: payload and HMAC-SHA-256, both base64url. */
export function sealTicket(ticket: ScanTicket, keys = masterKeys()): string {
  const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url');
  return `${payload}.${sealOf(payload, currentKey(keys))}`;
}

/** Opens a ticket sealed under any known master key, up to ten minutes after the scan. */
export function openTicket(
  text: string,
  now: Instant,
  keys: MasterKeys = masterKeys(),
): Result<ScanTicket, TicketRefusal> {
  const [payload = '', seal = '', ...rest] = text.split('.');
  const genuine = [...keys.byVersion.values()].some((master) =>
    sameText(seal, sealOf(payload, master)),
  );
  if (!genuine || rest.length > 0) return refuse({ code: 'ticket-not-genuine' });
  const ticket = JSON.parse(Buffer.from(payload, 'base64url').toString()) as ScanTicket;
  return now < ticket.scannedAt + lifeMs ? accept(ticket) : refuse({ code: 'ticket-expired' });
}

const sealOf = (payload: string, master: Uint8Array): string =>
  createHmac('sha256', derive(master, '', 'scan ticket'))
    .update(payload)
    .digest('base64url');

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
