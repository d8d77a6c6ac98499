import * as v from 'valibot';
import { contract } from '../contract';
import { programmeTerms } from './programme-terms';

/** The programme in force, complete, and the versions there are. */
export const programme = contract()({
  name: 'programme',
  input: v.strictObject({}),
  output: v.object({
    version: v.number(),
    terms: v.object(programmeTerms.entries),
    versions: v.array(v.object({ version: v.number(), effectiveFrom: v.number() })),
  }),
});
