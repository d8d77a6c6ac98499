import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { InputOf, RefusalOf } from '../../../shared/contract/contract';
import { recordPurchase as contract } from '../../../shared/contract/staff/record-purchase';
import { openCodeAt } from '../../_lib/code-keys';
import { memberOfId, memberOfNo } from '../../_lib/members/find-member';
import type { Request } from '../../_lib/members/execute';
import type { StoredMember } from '../../_lib/members/stored';
import { type Claim, claimOrder, releaseOrder } from '../../_lib/orders/claim';
import { creditOrder } from '../../_lib/orders/credit';
import { newOrder } from '../../_lib/orders/new-order';
import { openTicket } from '../../_lib/ticket';
import { defineTillAction } from '../../_lib/till/at-till';
import { codeAtTill } from '../../_lib/till/shown-code';
import type { Staff } from '../../_lib/till/staff';

type Input = InputOf<typeof contract>;
type Refusal = RefusalOf<typeof contract> | Readonly<{ code: 'request-id-reused' }>;
type Claimed = Readonly<{ claim: Claim; member: StoredMember | null; staffId: string }>;

/**
 * A ticket proves that this till was let in minutes ago, so the order is created beside the look-up
 * of the staff member and given back if that fails: two round trips in all.
 */
async function claimByTicket(input: Input, at: Instant): Promise<Result<Claimed, Refusal> | null> {
  if (!('ticket' in input)) return null;
  const opened = openTicket(input.ticket, at);
  if (!opened.ok) return opened;
  const { memberId, staffId, step, storeId } = opened.value;
  if (storeId !== input.storeId) return refuse({ code: 'ticket-not-genuine' });
  const shown = { memberId, staffId, step, late: false, boughtAt: at };
  const [claim, member] = await Promise.all([
    claimOrder(newOrder(input, shown, at)),
    memberOfId(memberId),
  ]);
  return accept({ claim, member, staffId });
}

/** A till that had no network sends the code as it read it, and when. */
async function claimByCode(
  input: Extract<Input, { shownAt: number }>,
  staff: Staff,
  at: Instant,
): Promise<Result<Claimed, Refusal>> {
  const { code, shownAt } = input;
  const opened = await codeAtTill(staff, at, openCodeAt(code, { purpose: 'till', shownAt }));
  if (!opened.ok) return opened;
  const member = await memberOfNo(opened.value.memberNo);
  if (member === null) return refuse({ code: 'not-a-member' });
  const { step } = opened.value;
  const shown = { memberId: member._id, staffId: staff._id, step, late: true, boughtAt: shownAt };
  return accept({
    claim: await claimOrder(newOrder(input, shown, at)),
    member,
    staffId: staff._id,
  });
}

const giveBack = async ({ claim }: Claimed): Promise<void> => {
  if (claim.isNew) await releaseOrder(claim.order);
};

const refusalOf = (
  { claim: { order, isOurs }, member, staffId }: Claimed,
  staff: Staff,
  request: Request | null,
): Refusal | null => {
  if (member === null) return { code: 'not-a-member' };
  if (staffId !== staff._id) return { code: 'ticket-not-genuine' };
  if (member.openid === staff.openid) return { code: 'own-account' };
  if (isOurs) return null;
  const reused = order.request.id === request?.id;
  return { code: reused ? 'request-id-reused' : 'order-already-recorded' };
};

export const recordPurchase = defineTillAction(contract, {
  gather: ({ input, at }) => claimByTicket(input, at),
  release: async (found) => {
    if (found?.ok === true) await giveBack(found.value);
  },
  run: async ({ input, who, found, at, programme, actor, request }) => {
    const claimed = 'shownAt' in input ? await claimByCode(input, who, at) : found;
    if (claimed === null) return refuse({ code: 'ticket-not-genuine' });
    if (!claimed.ok) return claimed;
    const { claim, member } = claimed.value;
    const refused = refusalOf(claimed.value, who, request);
    if (refused !== null || member === null) {
      await giveBack(claimed.value);
      return refuse(refused ?? { code: 'not-a-member' });
    }
    return creditOrder(programme, member, { claim, actor });
  },
});
