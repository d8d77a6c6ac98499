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
function ownTicket({ ticket, member }: Holder, staff: Staff, storeId: string): TillRefusal | null {
  if (ticket.staffId !== staff._id || ticket.storeId !== storeId) {
    return { code: 'ticket-not-genuine' };
  }
  return member.openid === staff.openid ? { code: 'own-account' } : null;
}

type Found = Awaited<ReturnType<typeof holderOf>>;
/** The step of a code that a till has read just now. */
type Spent = Readonly<{ step: number; late: false }>;

/** Who showed the code to this staff member at this store, and the code as what is done next uses it up. */
export function shownTo(
  staff: Staff,
  storeId: string,
  found: Found,
): Result<Readonly<{ member: StoredMember; code: Spent }>, TillRefusal | NotAMember> {
  if (!found.ok) return found;
  const { member, ticket } = found.value;
  const refused = ownTicket(found.value, staff, storeId);
  if (refused !== null) return refuse(refused);
  return accept({ member, code: { step: ticket.step, late: false } });
}
