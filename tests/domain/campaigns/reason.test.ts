import { reasonBefore } from '../../../shared/domain/campaigns';
import type { ChurnReason } from '../../../shared/domain/churn';
import { setOf } from '../../../shared/domain/presence';
import { daysAfter, monday } from '../../support/calendar';

type Said = readonly [ChurnReason, number];

/** Visits and what was said, by days after Monday; they joined on day 60. */
const reason = (visits: readonly number[], ...said: readonly Said[]) =>
  reasonBefore(
    {
      visits: setOf(visits.map((days) => daysAfter(monday, days))),
      interviews: said.map(([why, days]) => ({ reason: why, on: daysAfter(monday, days) })),
    },
    { on: daysAfter(monday, 60) },
  );

describe('The reason by which a lift is told', () => {
  it('is the last one said since the last visit', () => {
    expect(reason([0], ['price', 20], ['taste', 40])).toBe('taste');
    expect(reason([0, 30], ['price', 20])).toBe('not-said');
    expect(reason([0])).toBe('not-said');
  });

  it('was said before the day of joining: what came on it or later may be of the campaign', () => {
    expect(reason([0], ['price', 59])).toBe('price');
    expect(reason([0], ['price', 60])).toBe('not-said');
    expect(reason([0], ['price', 20], ['taste', 61])).toBe('price');
  });

  it('is not changed by who came afterwards', () => {
    expect(reason([0, 65], ['price', 20])).toBe('price');
    expect(reason([60], ['price', 20])).toBe('not-said');
  });
});
