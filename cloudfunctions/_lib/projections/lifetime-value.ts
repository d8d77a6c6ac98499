import { type ValueCohort, valueMoves } from '../../../shared/domain/lifetime-value';
import type { Counts, Projected, Projection } from './projection';

/** The members of a month of first visits and what they paid by months of age, a document a month. */
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
  recounted: { entriesOf: (month) => ({ 'spending.cohorts': month }), reads: ['spending'] },
};

/** The cohort that a stored month holds. */
export function valueCohortOf({ _id, counts }: Projected): ValueCohort {
  const { members = 0, fen = {} } = counts as Readonly<{ members?: number; fen?: Counts }>;
  return {
    month: _id.slice(`${lifetimeValue.name}:`.length),
    members,
    fen: new Map(Object.entries(fen).map(([age, paid]) => [Number(age), Number(paid)])),
  };
}
