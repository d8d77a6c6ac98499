import { calendar as calendarContract } from '@shared/contract/member/calendar';
import { news as newsContract } from '@shared/contract/member/news';
import { means } from '@/store';
import { createAnswer } from '@/store/answer';
import { createOccasions } from './occasions';

/** This month and the next, so that on its last day there is still something to come. */
export const calendar = createAnswer(means, calendarContract, {
  given: { months: 2 },
  name: calendarContract.name,
});

export const news = createAnswer(means, newsContract);
export const occasions = createOccasions(means);
