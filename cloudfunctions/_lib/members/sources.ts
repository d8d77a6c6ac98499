import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { saveSource } from '../../../shared/contract/operator/save-source';
import { get } from '../cloudbase/documents';

export type Source = Omit<OutputOf<typeof saveSource>, 'sourceId'> & Readonly<{ _id: string }>;

/** A known way to come by, as an operator saved it. */
export const sourceOf = (sourceId: string): Promise<Source | null> =>
  get<Source>('sources', sourceId);

export const sourceShown = ({ _id, ...source }: Source) => ({ sourceId: _id, ...source });

export const savedSource = ({ sourceId, ...source }: InputOf<typeof saveSource>): Source => ({
  _id: sourceId,
  ...source,
});
