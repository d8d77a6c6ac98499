import * as v from 'valibot';
import { whole } from '../fields';
import { gift } from '../gift';

/** Gifts in a window around the birthday, its days counted before and after. */
export const birthdayTerms = v.strictObject({
  beforeDays: whole(0, 60),
  afterDays: whole(0, 60),
  gifts: v.pipe(v.array(gift), v.maxLength(5)),
});
