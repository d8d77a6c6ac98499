import type { Instant } from '../kernel/instant';
import type { PointsCause, PointsEvent } from '../points';
import type { MemberEvent } from './messages';

/** One line of a member's statement (积分明细): what moved, why, and what the balance became. */
export type StatementLine = Readonly<{
  at: Instant;
  why: PointsCause['kind'] | 'matured' | 'expired';
  /** The order, day or reason behind it. */
  about: string | null;
  /** Change of the redeemable balance; debt counts against it. */
  change: number;
  /** Redeemable points after the line, less what is owed. */
  balance: number;
  /** Points that wait to mature, when the line is about those. */
  pending: number;
  /** Terms the points were earned by. */
  version: number;
}>;

/** One act in a member's ledger, as far as a statement needs it. */
export type StatementEntry = Readonly<{
  at: Instant;
  version: number;
  events: readonly MemberEvent[];
  /** Redeemable points less debt after the act. */
  balanceAfter: number;
}>;

/** The lines of one entry, newest first. Acts that move no points have none. */
export function statementLines(entry: StatementEntry): readonly StatementLine[] {
  const lines: StatementLine[] = [];
  let balance = entry.balanceAfter;
  for (const event of [...entry.events].reverse()) {
    if (!isPoints(event)) continue;
    const { change, pending } = movement(event);
    lines.push({
      at: entry.at,
      ...reason(event),
      change,
      balance,
      pending,
      version: entry.version,
    });
    balance -= change;
  }
  return lines;
}

const isPoints = (event: MemberEvent): event is PointsEvent => event.kind.startsWith('points-');

function movement(event: PointsEvent): Readonly<{ change: number; pending: number }> {
  switch (event.kind) {
    case 'points-earned':
      return event.maturesAt === null
        ? { change: event.points, pending: 0 }
        : { change: 0, pending: event.points };
    case 'points-matured':
      return { change: event.points, pending: -event.points };
    case 'points-returned':
      return { change: event.points, pending: 0 };
    case 'points-redeemed':
    case 'points-expired':
      return { change: -event.points, pending: 0 };
    case 'points-reversed':
      return { change: event.fromPending - event.points, pending: -event.fromPending };
  }
}

function reason(event: PointsEvent): Pick<StatementLine, 'why' | 'about'> {
  if (event.kind === 'points-matured') return { why: 'matured', about: event.source };
  if (event.kind === 'points-expired') return { why: 'expired', about: null };
  return { why: event.cause.kind, about: aboutCause(event.cause) };
}

/** The order, reason, day or act that a cause names. */
function aboutCause(cause: PointsCause): string | null {
  if ('orderId' in cause) return cause.orderId;
  if ('about' in cause) return cause.about;
  if ('reason' in cause) return cause.reason;
  return 'on' in cause ? cause.on : null;
}
