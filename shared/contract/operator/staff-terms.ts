import * as v from 'valibot';
import { stages } from '../../domain/scripts';
import { day, id, text, whole } from '../fields';

const days = v.pipe(v.array(day), v.maxLength(200));

/** When the shop's people are at their desks: holidays, and days that make up for them. */
export const workdayTerms = v.strictObject({
  weekdays: v.pipe(v.array(whole(1, 7)), v.maxLength(7)),
  closed: days,
  open: days,
  hour: whole(0, 23),
});

/** The script library of the staff. */
export const scriptTerms = v.pipe(
  v.array(v.strictObject({ id, stage: v.picklist(stages), question: text(40), text: text(300) })),
  v.maxLength(200),
);
