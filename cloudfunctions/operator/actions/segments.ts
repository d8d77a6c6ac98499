import { accept } from '../../../shared/domain/kernel/result';
import { segments as contract } from '../../../shared/contract/operator/segments';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { allSegments } from '../../_lib/segments/stored';

export const segments = defineDeskAction(contract, {
  gather: allSegments,
  run: async ({ found, at }) =>
    accept({ at, segments: found.map(({ _id, ...saved }) => ({ segment: _id, ...saved })) }),
});
