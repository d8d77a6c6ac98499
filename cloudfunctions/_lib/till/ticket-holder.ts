import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { NotAMember, TillRefusal } from '../../../shared/contract/refusals';
import { memberOfId } from '../members/find-member';
import type { StoredMember } from '../members/stored';
import { type ScanTicket, openTicket } from '../ticket';
import type { Staff } from './staff';

type Holder = Readonly<{ ticket: ScanTicket; member: StoredMember }>;

/** The member a ticket names, read beside the look-up of the staff member. */
export async function holderOf(
  text: string,
  at: Instant,
): Promise<Result<Holder, TillRefusal | NotAMember>> {
  const opened = openTicket(text, at);
  if (!opened.ok) return opened;
  const member = await memberOfId(opened.value.memberId);
  return member === null
    ? refuse({ code: 'not-a-member' })
    : accept({ ticket: opened.value, member });
}

/** A ticket serves whoever scanned the code, at the store where it was scanned. */
export function ownTicket(
  { ticket, member }: Holder,
  staff: Staff,
  storeId: string,
): TillRefusal | null {
  if (ticket.staffId !== staff._id || ticket.storeId !== storeId) {
    return { code: 'ticket-not-genuine' };
  }
  return member.openid === staff.openid ? { code: 'own-account' } : null;
}
