import type { Instant } from '../../../shared/domain/kernel/instant';
import { findOne } from '../cloudbase/documents';

export type Role = 'staff' | 'manager' | 'operator' | 'admin';

/** A person who works here. */
export type Staff = Readonly<{
  _id: string;
  openid: string;
  name: string;
  role: Role;
  stores: readonly string[];
  active: boolean;
  /** Codes this person's till could not read lately. */
  wrongCodes?: Readonly<{ since: Instant; count: number }>;
  /** Receipts recorded on the latest day there were any. */
  receipts?: Readonly<{ on: string; count: number }>;
}>;

/** The staff member a WeChat user is, while active; read anew for every call. */
export async function activeStaff(openid: string): Promise<Staff | null> {
  const staff = await findOne<Staff>('staff', { openid });
  return staff?.active === true ? staff : null;
}

/** Operators work for the whole shop, staff and managers for their stores. */
export const worksAt = ({ role, stores }: Staff, storeId: string): boolean =>
  isOperator(role) || stores.includes(storeId);

export const isOperator = (role: Role): boolean => role === 'operator' || role === 'admin';
