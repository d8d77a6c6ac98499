import * as v from 'valibot';
import { gift } from '../gift';
import { whole } from '../fields';

/** What bringing a friend gives, and for what. There is one level: nothing here names another. */
export const referralTerms = v.strictObject({
  inviterGift: gift,
  friendGift: gift,
  minimumFen: whole(0, 100_000_000),
  windowDays: whole(0, 90),
  perMonth: whole(0, 100),
  perYear: whole(0, 500),
});
