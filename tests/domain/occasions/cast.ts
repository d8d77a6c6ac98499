import type { OccasionTerms } from '../../../shared/domain/occasions';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';

export const friday = daysAfter(monday, 4);
export const startsAt = clock(friday, '14:00:00.000');
export const endsAt = clock(friday, '16:00:00.000');
export const hour = 3_600_000;

/** A tasting on a Friday afternoon, signed up for from Monday noon. */
export const tasting: OccasionTerms = {
  id: 'tasting',
  name: '春茶品鉴',
  note: null,
  stores: ['store-1'],
  startsAt,
  endsAt,
  signUp: {
    from: clock(monday),
    until: startsAt - hour,
    cancelUntil: midnight(friday),
  },
  places: null,
  walkIn: false,
  gift: { kind: 'points', points: 8 },
};
