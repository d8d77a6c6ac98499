import fc from 'fast-check';
import { type BookDay, breakage, held, rollForward } from '../../../shared/domain/books';
import { dayOf, monthOf } from '../../../shared/domain/kernel/day';
import { pendingPoints } from '../../../shared/domain/points';
import { type Step, anyAsks, ending, hurried, play } from '../../support/any-history';
import { bookDays } from '../../support/book-days';
import { plainDays } from '../../support/cast';

const programme = hurried(plainDays);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** One entry for each command, at its instant. */
const entriesOf = (steps: readonly Step[]) =>
  steps.map(({ command, before, after }) => ({
    at: command.at,
    events: after.events.slice(before.events.length),
  }));

const pointsOf = (steps: readonly Step[]) => ending(programme, steps).member.points;

function monthsOf(days: readonly BookDay[], steps: readonly Step[]) {
  const months = steps.map(({ command }) => monthOf(dayOf(command.at)));
  const [from = '2026-01', to = from] = [months.at(0), months.at(-1)];
  return rollForward(days, { from, to, fenPer100Points: 100 });
}

it('every month closes on what it opened with and what happened, and the last on what is held', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const steps = play(programme, asks);
      const rows = monthsOf(bookDays(entriesOf(steps)), steps);
      rows.forEach((row, i) => {
        expect(row.opening).toBe(rows[i - 1]?.closing ?? 0);
        expect(
          row.opening + row.earned - row.redeemed - row.expired - row.reversed + row.adjusted,
        ).toBe(row.closing);
        expect(row.available + row.pending - row.debt).toBe(row.closing);
        expect(row.liability).toEqual({
          points: row.available + row.pending,
          fen: row.available + row.pending,
        });
        expect(Math.min(row.available, row.pending, row.debt)).toBeGreaterThanOrEqual(0);
      });
      const points = pointsOf(steps);
      const last = rows.at(-1);
      expect(last?.available ?? 0).toBe(sum(points.lots.map((lot) => lot.points)));
      expect(last?.pending ?? 0).toBe(pendingPoints(points));
      expect(last?.debt ?? 0).toBe(points.debt);
    }),
    { numRuns: 500 },
  );
});

it('the months of a year are the year, wherever one begins to read', () => {
  fc.assert(
    fc.property(anyAsks, fc.nat(40), (asks, skipped) => {
      const steps = play(programme, asks);
      const days = bookDays(entriesOf(steps));
      const all = monthsOf(days, steps);
      const from = all[Math.min(skipped, all.length - 1)]?.month ?? '2026-01';
      const later = rollForward(days, {
        from,
        to: all.at(-1)?.month ?? from,
        fenPer100Points: 100,
      });
      if (all.length > 0) expect(later).toEqual(all.filter(({ month }) => month >= from));
    }),
    { numRuns: 200 },
  );
});

it('what is open of each expiry is the lot that is held', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const steps = play(programme, asks);
      const { lots } = pointsOf(steps);
      const open = breakage(bookDays(entriesOf(steps)), '2020-01-01').filter((one) => one.open > 0);
      expect(open.map(({ expiresOn, open: points }) => [expiresOn, points])).toEqual(
        lots.map(({ expiresAt, points }) => [dayOf(expiresAt), points]),
      );
    }),
    { numRuns: 500 },
  );
});

it('all days together hold what the last month closes on', () => {
  fc.assert(
    fc.property(anyAsks, (asks) => {
      const steps = play(programme, asks);
      const days = bookDays(entriesOf(steps));
      const last = monthsOf(days, steps).at(-1);
      const { net, pending, debt } = held(days);
      expect([net, pending, debt]).toEqual([
        last?.closing ?? 0,
        last?.pending ?? 0,
        last?.debt ?? 0,
      ]);
    }),
    { numRuns: 200 },
  );
});
