import { accept } from '../../../shared/domain/kernel/result';
import { programme as contract } from '../../../shared/contract/operator/programme';
import { readVersions } from '../../_lib/programme/published';
import { defineDeskAction } from '../../_lib/desk/at-desk';

export const programme = defineDeskAction(contract, {
  gather: ({ at }) => readVersions(at),
  run: async ({ found, programme: inForce }) =>
    accept({ version: inForce.version, terms: inForce, versions: found }),
});
