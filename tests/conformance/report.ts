import type { Case } from './case';

/** How a case ended; `why` is what a failed one threw. */
export type Outcome = Readonly<{ one: Case; end: 'passed' | 'failed' | 'skipped'; why?: string }>;

const ends = ['passed', 'failed', 'skipped'] as const;

const row = (area: string, counts: readonly (number | string)[]): string =>
  [area.padEnd(20), ...counts.map((count) => `${count}`.padStart(8))].join('');

const countsOf = (outcomes: readonly Outcome[]): readonly number[] =>
  ends.map((end) => outcomes.filter((outcome) => outcome.end === end).length);

function failureText({ one, why = '' }: Outcome): string {
  const lines = [`${one.area}: ${one.states}`, `source [${one.mark}] ${one.source}`, why];
  return lines.join('\n    ');
}

function sentenceOnSkipped(outcomes: readonly Outcome[]): readonly string[] {
  const skipped = outcomes.filter(({ end }) => end === 'skipped').length;
  return skipped === 0
    ? []
    : [
        `Skipped: ${skipped}. They need a clock that can be set, prepared functions or prepared indexes.`,
      ];
}

/** The table of a run by area, then every failed case with its statement, its source and what it met. */
export function report(outcomes: readonly Outcome[]): string {
  const areas = [...new Set(outcomes.map(({ one }) => one.area))];
  const table = areas.map((area) =>
    row(area, countsOf(outcomes.filter(({ one }) => one.area === area))),
  );
  const failures = outcomes.filter(({ end }) => end === 'failed').map(failureText);
  return [
    row('area', ends),
    ...table,
    row('all', countsOf(outcomes)),
    '',
    ...sentenceOnSkipped(outcomes),
    ...failures,
  ].join('\n');
}
