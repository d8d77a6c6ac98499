import * as v from 'valibot';
import { contract } from '../contract';
import { source } from '../source';

const members = v.number();

/**
 * All sources with how many members each brought. Beside those an operator made: `friend` was invited,
 * `other` came by a tag nobody knows, `none` by none, `import` from another system.
 */
export const sources = contract()({
  name: 'sources',
  input: v.strictObject({}),
  output: v.object({
    /** Who joined up to a minute before this is counted. */
    asOf: v.number(),
    sources: v.array(v.object({ ...source.entries, members })),
    others: v.array(v.object({ sourceId: v.string(), members })),
  }),
});
