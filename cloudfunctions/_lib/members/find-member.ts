import { findOne, get } from '../cloudbase/documents';
import type { StoredMember } from './stored';

/** The member a WeChat user is, or null. */
export const memberOfOpenid = (openid: string): Promise<StoredMember | null> =>
  findOne<StoredMember>('members', { openid });

/** The member of a 10-digit number, or null. */
export const memberOfNo = (no: string): Promise<StoredMember | null> =>
  findOne<StoredMember>('members', { no });

export const memberOfId = (id: string): Promise<StoredMember | null> =>
  get<StoredMember>('members', id);
