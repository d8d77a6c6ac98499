import {
  type Figure,
  type Measure,
  baseChurn,
  figureOf,
  lastSeen,
  pooled,
  recurring,
} from '../../../shared/domain/retention';
import { cohortsOf, dayGapsOf, daysOf, numbered } from '../../support/cohorts';

const asOf = numbered(20);
const members = [
  [0, 1, 7, 15],
  [0, 0, 3],
  [0, 8, 20],
  [0],
  [10, 11, 13],
  [10, 18],
  [18, 19],
  [5, 6],
].map((visit) => [daysOf({ visit })]);
const cohorts = cohortsOf(members, 'visit');

const measures: readonly Measure[] = [
  { mode: 'on-day', day: 1 },
  { mode: 'on-day', day: 3 },
  { mode: 'on-day', day: 7 },
  { mode: 'within', days: 3 },
  { mode: 'within', days: 7 },
  { mode: 'within', days: 15 },
  { mode: 'bracket', from: 4, to: 7 },
  { mode: 'bracket', from: 8, to: 15 },
  { mode: 'on-or-after', day: 7, horizon: 15 },
];

const said = (figure: Figure): string => {
  if (figure.kind === 'not-yet') return 'not yet';
  const { kind, there, of } = figure;
  return kind === 'final' ? `${there}/${of}` : `so far ${there} of ${of}`;
};

it.each([
  [0, '1/4', '1/4', '1/4', '2/4', '2/4', '3/4', '1/4', '2/4', '2/4'],
  [5, '1/1', '0/1', '0/1', '1/1', '1/1', '1/1', '0/1', '0/1', '0/1'],
  [10, '1/2', '1/2', '0/2', '1/2', '1/2', 'so far 2 of 2', '0/2', 'so far 1 of 2', 'not yet'],
  [
    ...([18, '1/1', 'so far 0 of 1', 'not yet', 'so far 1 of 1', 'so far 1 of 1'] as const),
    ...(['so far 1 of 1', 'not yet', 'not yet', 'not yet'] as const),
  ],
])('the cohort of day %i', (day, ...row) => {
  const cohort = cohorts.find((each) => each.day === numbered(day));
  if (cohort === undefined) throw new Error(`no cohort of day ${String(day)}`);
  expect(measures.map((measure) => said(figureOf(cohort, { measure, asOf })))).toEqual(row);
});

it('pools final cells only', () => {
  const all = measures.map((measure) =>
    pooled(cohorts.map((cohort) => figureOf(cohort, { measure, asOf }))),
  );
  expect(all.map(({ hits, of }) => `${hits}/${of}`)).toEqual([
    ...['4/8', '2/7', '1/7', '4/7', '4/7', '4/5', '1/7', '2/5', '2/5'],
  ]);
});

it('churn of the active base over 7 days is one in four, and one member is new', () => {
  const gaps = dayGapsOf(members, 'visit');
  expect(baseChurn(gaps, { asOf, days: 7, joined: 1 })).toEqual({
    before: 4,
    churned: 1,
    joined: 1,
    returned: 0,
    after: 4,
  });
});

it('four members are dormant for 7 days', () => {
  const gaps = dayGapsOf(members, 'visit');
  const seen = lastSeen(gaps, { from: numbered(14), to: asOf, notBy: asOf });
  expect(members.length - seen).toBe(4);
});

it('on four of eighteen days somebody was there who was there again on the next', () => {
  const visits = members.flatMap((days) => days.map(({ visit }) => visit));
  expect(recurring(visits, { days: 1, asOf })).toEqual({ hits: 4, of: 18 });
  expect(recurring(visits, { days: 15, asOf })).toEqual({ hits: 1, of: 7 });
});
