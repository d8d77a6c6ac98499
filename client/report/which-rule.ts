import type { OutputOf } from '../../shared/contract/contract';
import type { recallRules } from '../../shared/contract/operator/recall-rules';
import { type Lines, table } from './table';
import type { Words } from './words';

type Told = OutputOf<typeof recallRules>;

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`;

/** Which rule would have called best on the shop's own past, and how true the model's chances were. */
export function ruleLines({ asOf, definition, withinDays, ...told }: Told, say: Words): Lines {
  return [
    `${say.rules}, ${say.asOf(asOf)}: ${say.looked(told.looked, told.members)}`,
    `  ${say.definitions?.rules ?? definition} ${say.within(withinDays)}`,
    ...told.budgets.flatMap(({ gonePermille, best, rules }) => [
      say.budget(gonePermille / 10),
      ...table(
        rules.map(({ rule, called, gone, medianDays }) => [
          ...[say.rule[rule], say.called(called)],
          ...(called === 0 ? [] : [say.right(percent(gone, called)), say.away(medianDays)]),
          best.includes(rule) && called > 0 ? say.best : '',
        ]),
      ),
    ]),
    ...(told.noModel === null ? [] : [`  ${say.noModel[told.noModel]}`]),
    ...(told.calibration === null ? [] : calibrationLines(told.calibration, say)),
  ];
}

const calibrationLines = (parts: NonNullable<Told['calibration']>, say: Words): Lines => [
  say.calibration,
  ...table([
    say.calibrationHead,
    ...parts.map(({ members, said, came }) => [
      ...[String(members), percent(said, members), percent(came, members)],
    ]),
  ]),
];
