import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Result } from '../kernel/result';
import { type PointsCause, type PointsEvent, type PointsRefusal, decidePoints } from '../points';
import { type Programme, pointsExpireAt, pointsMatureAt } from '../programme';
import type { Member } from './model';

/** Points earned now: redeemable at once, or for purchases after the programme's pending days. */
export function earnPoints(
  programme: Programme,
  member: Member,
  { points, cause, at }: Readonly<{ points: number; cause: PointsCause; at: Instant }>,
): Result<readonly PointsEvent[], PointsRefusal> {
  const maturesAt = cause.kind === 'purchase' ? pointsMatureAt(programme, at) : at;
  const expiresAt = pointsExpireAt(programme, dayOf(maturesAt));
  return decidePoints(
    { kind: 'earn-points', points, cause, maturesAt, expiresAt, at },
    member.points,
  );
}
