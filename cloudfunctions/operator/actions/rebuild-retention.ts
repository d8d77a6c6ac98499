import { accept, refuse } from '../../../shared/domain/kernel/result';
import { rebuildRetention as contract } from '../../../shared/contract/operator/rebuild-retention';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { rebuildRetention as rebuild } from '../../_lib/jobs/rebuild-retention';

export const rebuildRetention = defineDeskAction(contract, {
  run: async () => {
    const progress = await rebuild();
    if (progress === null) return refuse({ code: 'busy' });
    return accept({ ...progress, finished: progress.stage === 'done' });
  },
});
