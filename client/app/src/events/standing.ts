import type { Occasion } from './store/occasions';

/** How an occasion stands for the member, as the shop has said it. */
export type Standing =
  'attended' | 'missed' | 'signed-up' | 'open' | 'full' | 'not-open' | 'closed';

export function standingOf({ standing, whyNot, left }: Occasion): Standing {
  if (standing !== 'none' && standing !== 'cancelled') return standing;
  if (whyNot?.code === 'not-open-yet') return 'not-open';
  if (whyNot?.code === 'over') return 'closed';
  return left === 0 ? 'full' : 'open';
}

export type Sorted = Readonly<Record<'yours' | 'open' | 'past', readonly Occasion[]>>;

/** What the member signed up for, what else is to come, and where they were or missed; the nearest first. */
export function sortedOccasions(occasions: readonly Occasion[], at: number): Sorted {
  const inOrder = [...occasions].sort((a, b) => a.startsAt - b.startsAt);
  const isPast = (one: Occasion) => ['attended', 'missed'].includes(one.standing);
  const isYours = (one: Occasion) => one.standing === 'signed-up';
  return {
    yours: inOrder.filter(isYours),
    open: inOrder.filter((one) => !isYours(one) && !isPast(one) && at < one.endsAt),
    past: inOrder.filter(isPast).reverse(),
  };
}
