import { type Day, dayOf } from '../kernel/day';
import { type PointsCause, type PointsEvent, postings } from '../points';
import { type LotMovement, type Movement, noLotMovement } from './model';

/** An event in the books: the accounts of its double entry, and what of it is pending. */
export function movementOf(event: PointsEvent): Movement {
  const { issued, redeemed, expired, reversed, adjusted, debt } = postings(event);
  return {
    earned: 0 - issued,
    redeemed,
    expired,
    reversed,
    adjusted: 0 - adjusted,
    pending: pendingOf(event),
    debt: 0 - debt,
  };
}

function pendingOf(event: PointsEvent): number {
  switch (event.kind) {
    case 'points-earned':
      return event.maturesAt === null ? 0 : event.points;
    case 'points-matured':
      return 0 - event.points;
    case 'points-reversed':
      return 0 - event.fromPending;
    case 'points-redeemed':
    case 'points-returned':
    case 'points-expired':
      return 0;
  }
}

type MovedLot = Readonly<{ expiresOn: Day; moved: LotMovement }>;

/** What an event did to the lots, by the day they expire. */
export function lotMovementsOf(event: PointsEvent): readonly MovedLot[] {
  switch (event.kind) {
    case 'points-earned':
      return event.maturesAt === null ? [filled(event)] : [];
    case 'points-matured':
      return [filled(event)];
    case 'points-redeemed':
      return drawn(event, bookOf(event.cause));
    case 'points-returned':
      return event.refills.map(({ expiresAt, points }) => ({
        expiresOn: dayOf(expiresAt),
        moved: { ...noLotMovement, redeemed: -points },
      }));
    case 'points-expired':
      return drawn(event, 'expired');
    case 'points-reversed':
      return drawn(event, 'reversed');
  }
}

const filled = ({
  points,
  repaid,
  expiresAt,
}: Readonly<{ points: number; repaid: number; expiresAt: number }>): MovedLot => ({
  expiresOn: dayOf(expiresAt),
  moved: { ...noLotMovement, filled: points - repaid },
});

const bookOf = ({ kind }: PointsCause): 'adjusted' | 'redeemed' =>
  kind === 'adjustment' ? 'adjusted' : 'redeemed';

const drawn = (
  { draws }: Extract<PointsEvent, { draws: unknown }>,
  how: keyof LotMovement,
): readonly MovedLot[] =>
  draws.map(({ expiresAt, points }) => ({
    expiresOn: dayOf(expiresAt),
    moved: { ...noLotMovement, [how]: points },
  }));
