import { checkGift } from '../gifts';
import { type Problem, distinct, problem } from '../kernel/problem';
import type { OccasionTerms } from './model';

/** What is wrong with occasions, each by its field. `coupons` are the ids there are. */
export const checkOccasions = (
  occasions: readonly OccasionTerms[],
  coupons: readonly string[],
): readonly Problem[] => [
  ...distinct('occasions', occasions),
  ...occasions.flatMap(({ startsAt, endsAt, signUp, gift }, i) => {
    const at = `occasions.${i}`;
    return [
      ...problem(endsAt <= startsAt, `${at}.endsAt`, 'ends-before-it-starts'),
      ...problem(signUp.until <= signUp.from, `${at}.signUp.until`, 'ends-before-it-starts'),
      ...problem(signUp.until > endsAt, `${at}.signUp.until`, 'after-it-ended'),
      ...problem(signUp.cancelUntil > startsAt, `${at}.signUp.cancelUntil`, 'after-it-started'),
      ...(gift === null ? [] : checkGift(gift, coupons, `${at}.gift`)),
    ];
  }),
];
