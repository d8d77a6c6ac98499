import { type ValueCohort, valueMoves } from '../../../shared/domain/lifetime-value';
import type { Monthly } from './months';
import type { Counts, Projection } from './projection';

/** The members of a day of first visits and what they paid by months of age, a document for each day. */
export const lifetimeValue: Projection = {
  name: 'lifetime-value',
  increments: ({ spending }) =>
    spending === undefined
      ? []
      : valueMoves(spending).map(({ cohort, age, by }) => ({
          key: cohort,
          path: age === null ? 'members' : `fen.${age}`,
          by,
        })),
  recounted: { entriesOf: (day) => ({ 'spending.cohorts': day }), reads: ['spending'] },
};

/** The cohort of a month of first visits. */
export function valueCohortOf({ month, counts }: Monthly): ValueCohort {
  const { members = 0, fen = {} } = counts as Readonly<{ members?: number; fen?: Counts }>;
  return {
    month,
    members,
    fen: new Map(Object.entries(fen).map(([age, paid]) => [Number(age), Number(paid)])),
  };
}
