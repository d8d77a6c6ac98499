import { assert, assertNever } from '../kernel/assert';
import type { Instant } from '../kernel/instant';
import type { PointsEvent } from './messages';
import type { Lot, PendingLot, PointsAccount } from './model';
import { sourceOf } from './queries';

export function evolve(account: PointsAccount, event: PointsEvent): PointsAccount {
  switch (event.kind) {
    case 'points-earned':
      return event.maturesAt === null
        ? fill(account, event)
        : { ...account, pending: wait(account.pending, event, event.maturesAt) };
    case 'points-matured':
      return fill({ ...account, pending: account.pending.filter(notThe(event)) }, event);
    case 'points-returned':
      return refill(account, event);
    case 'points-redeemed':
    case 'points-expired':
      return { ...account, lots: event.draws.reduce(takeOut, account.lots) };
    case 'points-reversed':
      return {
        lots: event.draws.reduce(takeOut, account.lots),
        pending: takeFromPending(account.pending, event.source, event.fromPending),
        debt: account.debt + event.owed,
      };
    default:
      return assertNever(event);
  }
}

type Returned = Extract<PointsEvent, { kind: 'points-returned' }>;
type Earned = Extract<PointsEvent, { kind: 'points-earned' }>;
type Matured = Extract<PointsEvent, { kind: 'points-matured' }>;

/** Points of one source that mature and expire together wait as one. */
function wait(
  pending: readonly PendingLot[],
  { cause, points, expiresAt }: Earned,
  maturesAt: Instant,
): readonly PendingLot[] {
  const lot = { source: sourceOf(cause), maturesAt, expiresAt };
  const others = pending.filter(notThe(lot));
  const same = pending.find((other) => !notThe(lot)(other));
  return [...others, { ...lot, points: points + (same?.points ?? 0) }];
}

const notThe =
  ({ source, maturesAt, expiresAt }: Pick<Matured, 'source' | 'maturesAt' | 'expiresAt'>) =>
  (lot: PendingLot): boolean =>
    lot.source !== source || lot.maturesAt !== maturesAt || lot.expiresAt !== expiresAt;

/** Debt is repaid first; the rest joins the lot of its expiry. */
function fill(
  account: PointsAccount,
  { points, repaid, expiresAt }: Readonly<{ points: number; repaid: number; expiresAt: Instant }>,
): PointsAccount {
  assert(repaid <= account.debt && repaid <= points, 'only debt is repaid');
  const added = points - repaid;
  const debt = account.debt - repaid;
  if (added === 0) return { ...account, debt };
  const held = account.lots.find((lot) => lot.expiresAt === expiresAt)?.points ?? 0;
  const lots = [
    ...account.lots.filter((lot) => lot.expiresAt !== expiresAt),
    { expiresAt, points: held + added },
  ].sort((a, b) => a.expiresAt - b.expiresAt);
  return { ...account, lots, debt };
}

const refill = (account: PointsAccount, { refills, repaid }: Returned): PointsAccount =>
  refills.reduce((filled, lot) => fill(filled, { ...lot, repaid: 0 }), {
    ...account,
    debt: account.debt - repaid,
  });

/** Empty lots leave the account, so it stays as small as what the member really holds. */
function takeOut(lots: readonly Lot[], draw: Lot): readonly Lot[] {
  const lot = lots.find(({ expiresAt }) => expiresAt === draw.expiresAt);
  assert(lot !== undefined && lot.points >= draw.points, 'a draw never exceeds its lot');
  const left = lot.points - draw.points;
  return left === 0
    ? lots.filter((other) => other !== lot)
    : lots.map((other) => (other === lot ? { ...lot, points: left } : other));
}

function takeFromPending(
  pending: readonly PendingLot[],
  source: string,
  wanted: number,
): readonly PendingLot[] {
  let left = wanted;
  const kept = pending.map((lot) => {
    const taken = lot.source === source ? Math.min(left, lot.points) : 0;
    left -= taken;
    return { ...lot, points: lot.points - taken };
  });
  assert(left === 0, 'pending points taken back were there');
  return kept.filter((lot) => lot.points > 0);
}
