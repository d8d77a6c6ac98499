import { complianceOf, ofProgramme } from '../../../shared/domain/compliance';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { type Problem, problem } from '../../../shared/domain/kernel/problem';
import {
  type Programme,
  type ProgrammeTerms,
  checkProgramme,
  lotteryChanges,
  nextVersion,
} from '../../../shared/domain/programme';
import { publishProgramme as contract } from '../../../shared/contract/operator/publish-programme';
import { hasMasterKeys } from '../../_lib/code-keys';
import { noticeBeforeStart, publish, readVersions } from '../../_lib/programme/published';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { unknownStores } from '../../_lib/desk/unknown-stores';

/** A lottery that opens now is promised a seed, which only the master keys can give. */
const unpromised = ({ lotteries, seeds }: Programme): readonly Problem[] =>
  problem(
    !hasMasterKeys() && lotteries.some(({ id }) => !seeds.some(({ lottery }) => lottery === id)),
    'lotteries',
    'master-keys-not-set',
  );

/** What is wrong in itself, or against rules that no shop sets. */
function whyNotPublished(terms: ProgrammeTerms, others: readonly Problem[]) {
  const problems = [...checkProgramme(terms), ...others];
  if (problems.length > 0) return { code: 'programme-problems' as const, problems };
  const against = complianceOf(ofProgramme(terms));
  return against.length > 0 ? { code: 'compliance-problems' as const, problems: against } : null;
}

export const publishProgramme = defineDeskAction(contract, {
  gather: async ({ input, at }) => ({
    last: (await readVersions(at))[0],
    unknown: await unknownStores(input.terms),
  }),
  run: async ({ input: { terms, after, check, effectiveFrom }, found: { last, unknown }, at }) => {
    const earliest = at + noticeBeforeStart;
    const next = nextVersion(last, terms, effectiveFrom ?? earliest);
    const wrong = whyNotPublished(terms, [
      ...unknown,
      ...lotteryChanges(last, next),
      ...unpromised(next),
    ]);
    if (wrong !== null) return refuse(wrong);
    const changedTo = (version: number) => refuse({ code: 'programme-changed' as const, version });
    if (after !== next.version - 1) return changedTo(next.version - 1);
    if (next.effectiveFrom < earliest) return refuse({ code: 'starts-too-soon', earliest });
    const published = !check && (await publish(next));
    const { version, effectiveFrom: starts } = next;
    return published || check
      ? accept({ version, effectiveFrom: starts, published })
      : changedTo(version);
  },
});
