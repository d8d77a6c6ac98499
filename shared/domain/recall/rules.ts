import { type ReturnCurve, goneAfter } from '../retention';
import { type MbgNbd, buysWithin } from '../scores';
import type { Rule, Spell } from './model';

/** Never before so many days away, and never after so many. */
const [FLOOR, LAST] = [7, 300] as const;

/** Away N days, the same N for everybody. */
export const sameDays: Rule = {
  name: 'same-days',
  range: [FLOOR, LAST],
  callsOn: (_, days) => Math.ceil(days),
};

/** Away c times one's own mean days between visits; who came once, c times the shop's. */
export const ownInterval = (shopDays: number): Rule => ({
  name: 'own-interval',
  range: [0.1, 40],
  callsOn: ({ repeats, sinceFirst }, times) => {
    const days = Math.ceil(times * (repeats === 0 ? shopDays : sinceFirst / repeats));
    return days > LAST ? null : Math.max(FLOOR, days);
  },
});

/** The first day away on which the return curve of the band says that so large a share is gone. */
export const returnCurveRule = (curves: readonly ReturnCurve[], withinDays: number): Rule => ({
  name: 'return-curve',
  range: [0, 1],
  callsOn: ({ band }, share) => {
    const curve = curves.find((each) => each.band === band);
    if (curve === undefined) return null;
    for (let days: number = FLOOR; days <= LAST; days += 1) {
      const gone = goneAfter(curve, days, withinDays);
      if (gone === null) return null;
      if (gone >= share) return days;
    }
    return null;
  },
});

/** The first day away on which MBG/NBD, in weeks, gives so large a chance of not buying in that time. */
export const modelRule = (model: MbgNbd, withinDays: number): Rule => {
  const gone = ({ repeats, sinceFirst }: Spell, days: number): number => {
    const last = sinceFirst / 7;
    const buying = { repeats, last, now: last + days / 7, members: 1 };
    return 1 - buysWithin(model, buying, withinDays / 7);
  };
  return {
    name: 'mbg-nbd',
    range: [0, 1],
    callsOn: (spell, share) => firstDay((days) => gone(spell, days) >= share),
  };
};

/** The first day of a run that goes from no to yes once. */
function firstDay(is: (days: number) => boolean): number | null {
  let [from, to] = [FLOOR as number, LAST as number];
  if (!is(to)) return null;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (is(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
