import * as v from 'valibot';
import { stages } from '../../domain/scripts';
import { contract } from '../contract';
import { storeId } from '../fields';
import type { TillRefusal } from '../refusals';

/** The script library: what to say, by stage and question. */
export const scripts = contract<TillRefusal>()({
  name: 'scripts',
  input: v.strictObject({ storeId }),
  output: v.object({
    at: v.number(),
    scripts: v.array(
      v.object({
        id: v.string(),
        stage: v.picklist(stages),
        question: v.string(),
        text: v.string(),
      }),
    ),
  }),
});
