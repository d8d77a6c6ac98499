import type { Instant } from '../../../shared/domain/kernel/instant';
import { add, get } from '../cloudbase/documents';
import { digest } from '../ids';
import type { Request } from '../members/execute';
import type { Adjustment } from './adjust-member';

/** An adjustment that waits for a second person; it takes effect under the request that asked for it. */
export type Approval = Readonly<{
  _id: string;
  memberNo: string;
  adjustment: Adjustment;
  request: Request;
  by: string;
  at: Instant;
  approvedBy: string | null;
}>;

export const approvalOf = (id: string): Promise<Approval | null> => get<Approval>('approvals', id);

/** Asks for an approval, once per request however often it is sent; null when the request asks for something else now. */
export async function askApproval(
  asked: Omit<Approval, '_id' | 'approvedBy'>,
): Promise<string | null> {
  const _id = digest(`approval/${asked.request.id}`).slice(0, 22);
  if ((await add('approvals', { _id, ...asked, approvedBy: null })) === 'added') return _id;
  const known = await approvalOf(_id);
  return known?.request.fingerprint === asked.request.fingerprint ? _id : null;
}
