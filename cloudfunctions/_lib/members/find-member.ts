import { completeMember } from '../../../shared/domain/members';
import { type Selection, find, get } from '../cloudbase/documents';
import type { StoredMember } from './stored';

type Where = Readonly<Record<string, unknown>>;

const complete = (stored: StoredMember): StoredMember => ({
  ...stored,
  state: completeMember(stored.state),
});

/** Members that match, at most as many as the selection's limit; every part of their state is there. */
export const membersWhere = async (
  where: Where,
  selection: Selection,
): Promise<readonly StoredMember[]> =>
  (await find<StoredMember>('members', where, selection)).map(complete);

const memberWhere = async (where: Where): Promise<StoredMember | null> =>
  (await membersWhere(where, { limit: 1 }))[0] ?? null;

/** The member a WeChat user is, or null. */
export const memberOfOpenid = (openid: string): Promise<StoredMember | null> =>
  memberWhere({ openid });

/** The member of a 10-digit number, or null. */
export const memberOfNo = (no: string): Promise<StoredMember | null> => memberWhere({ no });

/** The member who was brought from another system under this id, or null. */
export const memberOfExternalId = (externalId: string): Promise<StoredMember | null> =>
  memberWhere({ externalId });

export async function memberOfId(id: string): Promise<StoredMember | null> {
  const stored = await get<StoredMember>('members', id);
  return stored === null ? null : complete(stored);
}
