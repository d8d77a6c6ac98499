import type { Instant } from '../kernel/instant';
import { sumOf } from '../kernel/sum';
import type { PointsCause, PointsEvent } from './messages';
import type { Lot, PendingLot, PointsAccount } from './model';

/** The name under which points of one cause wait together while they are pending. */
export const sourceOf = (cause: PointsCause): string =>
  cause.kind === 'purchase' ? cause.orderId : cause.kind;

/** Points a member can redeem at this instant. A lot stops counting the instant it expires. */
export const balance = (account: PointsAccount, at: Instant): number =>
  sumOf(account.lots, (lot) => (lot.expiresAt > at ? lot.points : 0));

/** Points that can be redeemed at one instant and no more at another. */
export const expiringPoints = (
  account: PointsAccount,
  { from, to }: Readonly<{ from: Instant; to: Instant }>,
): number => balance(account, from) - balance(account, Math.max(from, to));

/** Points earned that have not matured yet. */
export const pendingPoints = (account: PointsAccount): number =>
  sumOf(account.pending, (lot) => lot.points);

/** The soonest lot to expire, which the member is told about. */
export const nextToExpire = (account: PointsAccount, at: Instant): Lot | null =>
  account.lots.find((lot) => lot.expiresAt > at) ?? null;

/** The next instant at which time alone changes the account, or null when it never does. */
export function pointsDueAt(account: PointsAccount): Instant | null {
  const due = [
    ...account.lots.map((lot) => lot.expiresAt),
    ...account.pending.map((lot) => lot.maturesAt),
  ];
  return due.length === 0 ? null : Math.min(...due);
}

export const ripe = (account: PointsAccount, at: Instant): PendingLot | undefined =>
  account.pending.find((lot) => lot.maturesAt <= at);

/** Where points stand in the books; every event moves as many out of one place as into others. */
export type Postings = Readonly<{
  /** Redeemable or pending points of the member. */
  member: number;
  debt: number;
  issued: number;
  redeemed: number;
  expired: number;
  adjusted: number;
  reversed: number;
}>;

const nothing: Postings = {
  member: 0,
  debt: 0,
  issued: 0,
  redeemed: 0,
  expired: 0,
  adjusted: 0,
  reversed: 0,
};

/** The double entry of one event: its sum is zero. Debt counts as negative points of the member. */
export function postings(event: PointsEvent): Postings {
  const points = event.points;
  switch (event.kind) {
    case 'points-earned': {
      const from = bookOf(event.cause, 'issued');
      return { ...nothing, [from]: -points, member: points - event.repaid, debt: event.repaid };
    }
    case 'points-matured':
      return { ...nothing, member: -event.repaid, debt: event.repaid };
    case 'points-returned':
      return { ...nothing, member: points - event.repaid, debt: event.repaid, redeemed: -points };
    case 'points-redeemed':
      return { ...nothing, member: -points, [bookOf(event.cause, 'redeemed')]: points };
    case 'points-expired':
      return { ...nothing, member: -points, expired: points };
    case 'points-reversed':
      return {
        ...nothing,
        member: -(points - event.owed),
        debt: -event.owed,
        reversed: points,
      };
  }
}

const bookOf = ({ kind }: PointsCause, usual: 'issued' | 'redeemed'): keyof Postings =>
  kind === 'adjustment' ? 'adjusted' : usual;
