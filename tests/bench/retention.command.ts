import { parseArgs } from 'node:util';
import { type Cohort } from '../../shared/domain/retention';
import { differing, differingFromRaw, fill } from './beside-duck';
import { printConditions } from './conditions';
import { type Duck, openDuck } from './duck';
import { LOG, SORTED, layouts, matrixFromRaw } from './duck-layouts';
import { asOfOf, cohortsFromRaw } from './our-retention';
import { movesPace, weights } from './retention-weights';
import { printTable } from './table';
import { type Spent } from './stopwatch';
import { type TimedLayout, least, timedLayout, timedWith } from './timed-duck';
import { COUNTED, HELD, timedForms, timedHere } from './timed-ours';
import { type Corpus, visitCorpus } from './visit-corpus';

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '1000000' },
    times: { type: 'string', default: '5' },
  },
});
const [members, times] = [Number(values.members), Number(values.times)];

/** The latest ninety cohorts of which day 90 is over. */
const chosen = { from: 273 - 89, to: 273 };
/** Ratios are judged on a corpus of this size. */
const FULL = 1_000_000;
const [LEAST_TO_LOG, LEAST_TO_BEST, MOST_BYTES] = [200, 10, 64e6];

const figures = (value: number): string => (Number.isFinite(value) ? value.toPrecision(3) : '–');
const spent = (taken: Spent | null): string =>
  taken === null ? '–' : `${figures(taken.cpuMs)} (${figures(taken.ms)})`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function judge(said: string, held: boolean): void {
  console.log(`${said}${held ? '' : ': MISSED'}`);
  if (!held && members >= FULL) process.exitCode = 1;
}

async function compare(duck: Duck, corpus: Corpus, cohorts: readonly Cohort[]): Promise<void> {
  const found = await differing(duck, corpus, cohorts);
  const raw = await differingFromRaw(duck, corpus, cohorts);
  const states = Object.entries(found.states).map(([state, cells]) => `${cells} ${state}`);
  console.log(
    `${found.cells} figures of ${cohorts.length} cohorts (${states.join(', ')}): ${found.differing} differ from DuckDB's; ${raw} of its matrix from raw time stamps\n`,
  );
  if (found.differing + raw > 0) process.exitCode = 1;
}

const bestMatrix = ({ one, two }: TimedLayout): number => least(one.matrix, two.matrix);
const bestBrackets = ({ one, two }: TimedLayout): number =>
  one.brackets && two.brackets ? least(one.brackets, two.brackets) : NaN;

async function ask(duck: Duck, corpus: Corpus, all: readonly Cohort[]): Promise<void> {
  const cohorts = all.slice(chosen.from, chosen.to + 1);
  const forms = timedForms(cohorts, { asOf: asOfOf(corpus), times: 8 * times });
  const theirs: TimedLayout[] = [];
  for (const layout of layouts) {
    theirs.push(await timedLayout(duck, layout, { cohorts: chosen, times }));
  }
  printTable(
    ['computing, ms (the time that went by)', 'matrix', 'brackets'],
    forms.map(({ name, matrix, brackets }) => [name, spent(matrix), spent(brackets)]),
  );
  printTable(
    ['DuckDB', 'matrix, 1 thread', '2 threads', 'brackets, 1', '2', 'made in'],
    theirs.map(({ name, one, two, makeMs }) => [
      ...[name, spent(one.matrix), spent(two.matrix)],
      ...[spent(one.brackets), spent(two.brackets), `${makeMs.toFixed(0)} ms`],
    ]),
  );
  const ours = (name: string) => forms.find((form) => form.name === name)?.matrix.cpuMs ?? NaN;
  const oursOf3 = (name: string) => forms.find((form) => form.name === name)?.brackets.cpuMs ?? NaN;
  printTable(
    ['times ours, at best', `matrix, ${COUNTED}`, HELD, `brackets, ${COUNTED}`, HELD],
    theirs.map((layout) => [
      layout.name,
      ...[COUNTED, HELD].map((name) => figures(bestMatrix(layout) / ours(name))),
      ...[COUNTED, HELD].map((name) => figures(bestBrackets(layout) / oursOf3(name))),
    ]),
  );
  const ratios = new Map(theirs.map((each) => [each.name, bestMatrix(each) / ours(COUNTED)]));
  const [log, sorted] = [ratios.get(LOG) ?? NaN, ratios.get(SORTED) ?? NaN];
  judge(`${figures(log)} times DuckDB on the log (${LEAST_TO_LOG})`, log >= LEAST_TO_LOG);
  judge(`${figures(sorted)} times ${SORTED} (${LEAST_TO_BEST})`, sorted >= LEAST_TO_BEST);
}

async function build(duck: Duck, corpus: Corpus): Promise<void> {
  const ours = timedHere(() => () => cohortsFromRaw(corpus), 2);
  const sql = matrixFromRaw(corpus);
  const one = await timedWith(duck, 1, { sql, times: 1 });
  const two = await timedWith(duck, 2, { sql, times: 1 });
  judge(
    `all triangles from raw events: ${spent(ours)} ms; DuckDB's whole matrix from raw time stamps: ${spent(one)} ms with one thread, ${spent(two)} ms with two`,
    ours.cpuMs <= least(one, two),
  );
}

function weigh(corpus: Corpus, cohorts: readonly Cohort[]): void {
  const kept = weights(corpus, cohorts);
  printTable(
    ['kept', ''],
    [
      ['triangles in memory, a kind of day', megabytes(kept.triangles)],
      ['the same as documents', megabytes(kept.documents)],
      ['days of members, a bit each', megabytes(kept.bits)],
      ['the same in members’ documents, visits', megabytes(kept.visitTexts)],
      ['… and purchases', megabytes(kept.purchaseTexts)],
    ],
  );
  judge(
    `days of visits and purchases (${megabytes(MOST_BYTES)} a million members)`,
    (kept.visitTexts + kept.purchaseTexts) / members <= MOST_BYTES / FULL,
  );
  const pace = movesPace(corpus, 500);
  console.log(
    `one visit more: ${pace.movesEach.toFixed(1)} cells of triangles, worked out in ${pace.usEach.toFixed(1)} µs`,
  );
}

async function main(): Promise<void> {
  printConditions('bench:retention');
  const corpus = visitCorpus(members);
  const cohorts = cohortsFromRaw(corpus);
  const duck = await openDuck();
  await fill(duck, corpus);
  const { rows } = await duck.ask('select (select count(*) from log)::integer');
  console.log(
    `${members} members, ${corpus.events.members.length} events, ${rows[0]?.[0] ?? 0} member-days of visits, ${corpus.days} days\n`,
  );
  await compare(duck, corpus, cohorts);
  await ask(duck, corpus, cohorts);
  await build(duck, corpus);
  weigh(corpus, cohorts);
  duck.close();
}

void main();
