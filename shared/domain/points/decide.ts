import { assertNever } from '../kernel/assert';
import { type Result, accept, refuse } from '../kernel/result';
import { sumOf } from '../kernel/sum';
import type {
  EarnPoints,
  PassPointsTime,
  PointsCommand,
  PointsEvent,
  PointsRefusal,
  RedeemPoints,
  ReturnPoints,
  ReversePoints,
} from './messages';
import type { Lot, PointsAccount } from './model';
import { ripe } from './queries';

type Decision = Result<readonly PointsEvent[], PointsRefusal>;

/** Decides what happens to points. Time has passed up to the command's instant before it is asked. */
export function decide(command: PointsCommand, account: PointsAccount): Decision {
  switch (command.kind) {
    case 'earn-points':
      return earn(command, account);
    case 'redeem-points':
      return redeem(command, account);
    case 'return-points':
      return accept(giveBack(command, account));
    case 'reverse-points':
      return accept(reverse(command, account));
    case 'pass-time':
      return accept(passTime(command, account));
    default:
      return assertNever(command);
  }
}

function earn({ points, cause, maturesAt, expiresAt, at }: EarnPoints, account: PointsAccount) {
  if (points === 0) return accept([]);
  if (expiresAt <= Math.max(at, maturesAt)) {
    return refuse({ code: 'expiry-not-in-future' as const });
  }
  const waits = maturesAt > at;
  const event: PointsEvent = {
    kind: 'points-earned',
    points,
    repaid: waits ? 0 : Math.min(account.debt, points),
    cause,
    maturesAt: waits ? maturesAt : null,
    expiresAt,
  };
  return accept([event]);
}

function redeem({ points, cause }: RedeemPoints, account: PointsAccount): Decision {
  if (points === 0) return accept([]);
  const available = sumOf(account.lots, (lot) => lot.points);
  if (available < points) {
    return refuse({ code: 'insufficient-points', short: points - available });
  }
  return accept([
    { kind: 'points-redeemed', points, draws: drawFrom(account.lots, points), cause },
  ]);
}

/** Lots that have expired meanwhile stay so; debt is repaid first. */
function giveBack(
  { draws, cause, at }: ReturnPoints,
  { debt }: PointsAccount,
): readonly PointsEvent[] {
  const valid = draws.filter(({ expiresAt }) => expiresAt > at);
  const points = sumOf(valid, (draw) => draw.points);
  const repaid = Math.min(debt, points);
  if (points === 0) return [];
  return [{ kind: 'points-returned', points, repaid, refills: without(valid, repaid), cause }];
}

/**
 * Takes back from what is still pending of the same source, then from the lot it was earned into,
 * then from what expires first; what is left was redeemed already and becomes debt.
 */
function reverse(command: ReversePoints, account: PointsAccount): readonly PointsEvent[] {
  const { points, source, expiresAt, cause } = command;
  if (points === 0) return [];
  const waiting = sumOf(account.pending, (lot) => (lot.source === source ? lot.points : 0));
  const fromPending = Math.min(points, waiting);
  const ownLotFirst = [
    ...account.lots.filter((lot) => lot.expiresAt === expiresAt),
    ...account.lots.filter((lot) => lot.expiresAt !== expiresAt),
  ];
  const draws = drawFrom(ownLotFirst, points - fromPending);
  const owed = points - fromPending - sumOf(draws, (draw) => draw.points);
  return [{ kind: 'points-reversed', points, source, fromPending, draws, owed, cause }];
}

/** One maturity or one expiry: the caller asks again until nothing is due. */
function passTime({ at }: PassPointsTime, account: PointsAccount): readonly PointsEvent[] {
  const lapsed = account.lots.filter((lot) => lot.expiresAt <= at);
  if (lapsed.length > 0) {
    const points = sumOf(lapsed, (lot) => lot.points);
    return [{ kind: 'points-expired', points, draws: lapsed, expiredAt: at }];
  }
  const lot = ripe(account, at);
  if (lot === undefined) return [];
  const { source, points, maturesAt, expiresAt } = lot;
  const repaid = Math.min(account.debt, points);
  return [{ kind: 'points-matured', source, points, repaid, maturesAt, expiresAt }];
}

/** What stays of lots when so many points go, those that expire first. */
function without(lots: readonly Lot[], points: number): readonly Lot[] {
  let left = points;
  return lots.flatMap((lot) => {
    const gone = Math.min(left, lot.points);
    left -= gone;
    return gone === lot.points ? [] : [{ ...lot, points: lot.points - gone }];
  });
}

/** Empties lots in the order given, as far as they go. */
function drawFrom(lots: readonly Lot[], wanted: number): readonly Lot[] {
  const draws: Lot[] = [];
  let left = wanted;
  for (const { expiresAt, points } of lots) {
    if (left === 0) break;
    const taken = Math.min(left, points);
    draws.push({ expiresAt, points: taken });
    left -= taken;
  }
  return draws;
}
