import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Buying, grouped } from '../../shared/domain/scores';

const file = join(__dirname, '../../client/demonstration/cdnow-sample.txt');
const DAY = 24 * 3_600_000;
const dayNumber = (text: string): number =>
  Date.parse(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`) / DAY;

/** The end of the calibration period of the published fits. */
const CALIBRATED = dayNumber('19970930');

/** The days each customer of the CDNOW sample bought on, by customer. */
function purchaseDays(): ReadonlyMap<string, ReadonlySet<number>> {
  const days = new Map<string, Set<number>>();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [, customer = '', date = ''] = line.trim().split(/\s+/);
    days.set(customer, (days.get(customer) ?? new Set()).add(dayNumber(date)));
  }
  return days;
}

/** How the customers of the sample bought up to 30 September 1997, in weeks. */
export const cdnowBuyings = (): readonly Buying[] =>
  grouped(
    [...purchaseDays().values()].map((days) => {
      const until = [...days].filter((day) => day <= CALIBRATED).sort((a, b) => a - b);
      const [first = 0] = until;
      return {
        repeats: until.length - 1,
        last: ((until.at(-1) ?? 0) - first) / 7,
        now: (CALIBRATED - first) / 7,
        members: 1,
      };
    }),
  );
