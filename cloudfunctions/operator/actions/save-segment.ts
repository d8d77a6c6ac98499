import { accept, refuse } from '../../../shared/domain/kernel/result';
import { checkRule } from '../../../shared/domain/segments';
import { saveSegment as contract } from '../../../shared/contract/operator/save-segment';
import { add, change, command as _ } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { knownTo } from '../../_lib/segments/known';

export const saveSegment = defineDeskAction(contract, {
  run: async ({ input, who, at, programme }) => {
    const { segment: _id, name, rule } = input;
    const problems = checkRule(rule, await knownTo(programme));
    if (problems.length > 0) return refuse({ code: 'segment-problems', problems });
    const saved = { name, rule, savedAt: at, savedBy: who.id };
    if ((await add('segments', { _id, ...saved })) === 'taken') {
      await change('segments', { _id }, { ...saved, rule: _.set(rule) });
    }
    return accept({ segment: _id, name, rule });
  },
});
