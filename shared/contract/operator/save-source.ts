import * as v from 'valibot';
import { contract } from '../contract';
import { sourceId, storeId, text } from '../fields';
import type { OperatorRefusal } from '../refusals';
import { source } from '../source';

/** Make a source known, rename it or close it; who came by it stays. */
export const saveSource = contract<Extract<OperatorRefusal, { code: 'no-such-store' }>>()({
  name: 'save-source',
  input: v.strictObject({
    sourceId,
    name: text(40),
    kind: source.entries.kind,
    storeId: v.optional(v.nullable(storeId), null),
    open: v.optional(v.boolean(), true),
  }),
  output: source,
});
