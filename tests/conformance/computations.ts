import type { Case, The } from './case';
import { computes } from './case-kinds';
import type { Document } from './sdk';
import { sources } from './sources';

/** An operator, what it is said to do, a document, an expression over it and the value it has. */
export type Computation = readonly [
  operator: string,
  states: string,
  row: Document,
  by: (the: The) => unknown,
  value: unknown,
];

/** Expressions as cases, each citing the page of its operator. */
export const named = (list: readonly Computation[]): readonly Case[] =>
  list.map(([operator, states, row, by, value]) =>
    computes({ area: 'expressions', mark: 'D', source: sources.operator(operator), states }, row, {
      by,
      value,
    }),
  );
