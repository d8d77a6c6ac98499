import { type Measure } from '../../shared/domain/retention';
import { differing, differingFromRaw, fill, unlike } from './beside-duck';
import { type Duck, openDuck } from './duck';
import { layouts } from './duck-layouts';
import { asOfOf, brackets, cohortsFromRaw, onDays, rowsOf } from './our-retention';
import { visitCorpus } from './visit-corpus';

jest.setTimeout(120_000);

const corpus = visitCorpus(2_000);
const cohorts = cohortsFromRaw(corpus);

let duck: Duck;
beforeAll(async () => {
  duck = await openDuck();
  await fill(duck, corpus);
});
afterAll(() => duck.close());

it('every figure of every cohort is what DuckDB counts from the log, with its state', async () => {
  const found = await differing(duck, corpus, cohorts);
  expect(found).toMatchObject({ cells: cohorts.length * 96, differing: 0 });
  expect(Object.keys(found.states).sort()).toEqual(['final', 'not-yet', 'running']);
});

it('the cohorts from raw events are what DuckDB makes of the raw time stamps', async () => {
  expect(await differingFromRaw(duck, corpus, cohorts)).toBe(0);
  expect(await differingFromRaw(duck, corpus, cohorts.slice(1))).toBeGreaterThan(0);
});

const some = { from: 100, to: 189 };

/** Our figures of some cohorts: the day of the cohort, the place of the measure, and who was there. */
const ours = (measures: readonly Measure[]) =>
  rowsOf(cohorts, { from: corpus.from, measures, asOf: asOfOf(corpus) })
    .map(([cohort, i, , there]) => [Number(cohort), Number(i), Number(there)] as const)
    .filter(([cohort]) => cohort >= some.from && cohort <= some.to);

it('however DuckDB keeps the visits, both answer the same', async () => {
  const matrix = ours(onDays)
    .filter(([, , there]) => there > 0)
    .map(([cohort, i, there]) => [cohort, i + 1, there]);
  const three = ours(brackets);
  const bracketed = three
    .filter(([, i]) => i === 0)
    .map(([cohort]) => [cohort, ...three.flatMap(([day, , n]) => (day === cohort ? [n] : []))]);
  for (const layout of layouts) {
    await duck.run(layout.make);
    expect(unlike(matrix, (await duck.ask(layout.matrix(some))).rows)).toBe(0);
    if (layout.brackets === null) continue;
    expect(unlike(bracketed, (await duck.ask(layout.brackets(some))).rows)).toBe(0);
  }
});
