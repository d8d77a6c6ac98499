import type { Instant } from '../../../shared/domain/kernel/instant';
import { type Result, accept, refuse } from '../../../shared/domain/kernel/result';
import type { InputOf, RefusalOf } from '../../../shared/contract/contract';
import type { CodeRefusal } from '../../../shared/contract/refusals';
import { recordPurchase as contract } from '../../../shared/contract/staff/record-purchase';
import { openCodeAt, type OpenedCode } from '../../_lib/code-keys';
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
async function claimByTicket(
  input: Extract<Input, { ticket: string }>,
  at: Instant,
): Promise<Result<Claimed, Refusal>> {
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

type Offline = Extract<Input, { shownAt: number }>;
type ReadOffline = Readonly<{
  input: Offline;
  opened: Result<OpenedCode, CodeRefusal>;
  member: StoredMember | null;
}>;

/**
 * A till that had no network sends the code as it read it, and when. Its member is read beside the
 * look-up of the staff member; only then can the order name the member: three round trips.
 */
async function readOffline(input: Offline): Promise<ReadOffline> {
  const { code, shownAt } = input;
  const opened = openCodeAt(code, { purpose: 'till', shownAt });
  return { input, opened, member: opened.ok ? await memberOfNo(opened.value.memberNo) : null };
}

async function claimByCode(
  read: ReadOffline,
  staff: Staff,
  at: Instant,
): Promise<Result<Claimed, Refusal>> {
  const opened = await codeAtTill(staff, at, read.opened);
  if (!opened.ok) return opened;
  const { input, member } = read;
  if (member === null) return refuse({ code: 'not-a-member' });
  const { step } = opened.value;
  const by = { memberId: member._id, staffId: staff._id };
  const shown = { ...by, step, late: true, boughtAt: input.shownAt };
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
  gather: async ({ input, at }) =>
    'ticket' in input
      ? { claimed: await claimByTicket(input, at) }
      : { read: await readOffline(input) },
  release: async ({ claimed }) => {
    if (claimed?.ok === true) await giveBack(claimed.value);
  },
  run: async ({ who, found, at, programme, actor, request }) => {
    const claimed = found.claimed ?? (await claimByCode(found.read, who, at));
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
