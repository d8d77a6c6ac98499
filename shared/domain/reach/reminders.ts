import { type Instant } from '../kernel/instant';
import type { Offer } from './model';
import { categoryOf } from './queries';
import type { ReachTerms } from './terms';

/** What the shop itself reminds of; a programme without the category reminds of none. */
export type ReminderCategory = 'coupon-expiring' | 'occasion-starting' | 'pick-up-ending';

/** Something of a member's that has an end, and the words for it. */
export type Reminded = Readonly<{
  /** What is reminded of: with the category, its name once and for all. */
  id: string;
  title: string;
  text: string;
  page: string;
  rule: string;
  sentence: string;
  endsAt: Instant;
}>;

/** The offer that reminds of something, or none where the programme has no such category. */
export const reminderFor = (
  terms: ReachTerms,
  category: ReminderCategory,
  { id, rule, sentence, ...told }: Reminded,
): readonly Offer[] =>
  categoryOf(terms, category) === undefined
    ? []
    : [
        {
          ...{ id: `${category}:${id}`, category, worthFen: 0, channels: null },
          ...{ personalised: false, ...told, reason: { campaign: category, rule, sentence } },
        },
      ];
