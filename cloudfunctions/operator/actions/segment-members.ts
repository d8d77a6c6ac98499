import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { balance } from '../../../shared/domain/points';
import { type Asked, type Rule, checkRule, matches } from '../../../shared/domain/segments';
import type { InputOf } from '../../../shared/contract/contract';
import { segmentMembers as contract } from '../../../shared/contract/operator/segment-members';
import { count } from '../../_lib/cloudbase/documents';
import { now } from '../../_lib/clock';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { knownTo } from '../../_lib/segments/known';
import { linesFor } from '../../_lib/segments/lines';
import { lookThrough } from '../../_lib/segments/look-through';
import { segmentOf } from '../../_lib/segments/stored';
import { waysNow, waysThen } from '../../_lib/segments/ways';

/** One answer looks through members for no longer than this. */
const PATIENCE = 8_000;

type Input = InputOf<typeof contract>;

export const segmentMembers = defineDeskAction(contract, {
  gather: async ({ input: { by } }) =>
    by.kind === 'rule' ? by.rule : ((await segmentOf(by.segment))?.rule ?? null),
  run: async ({ input, found: rule, at, programme }) => {
    const last = addDays(dayOf(at), -1);
    if (input.on !== undefined && input.on > last) return refuse({ code: 'day-not-closed', last });
    if (rule === null) return refuse({ code: 'no-such-segment' });
    const problems = checkRule(rule, await knownTo(programme));
    if (problems.length > 0) return refuse({ code: 'segment-problems', problems });
    const asked = await linesFor(rule, { at, on: input.on, programme });
    if (!asked.ok) return asked;
    const { asOf } = asked.value;
    return accept({ asOf, at, ...(await pageOf(rule, asked.value, input)) });
  },
});

async function pageOf(rule: Rule, asked: Asked, { on, after = '', limit }: Input) {
  const { exact, ...ways } = on === undefined ? waysNow(rule, asked.asOf) : waysThen(on);
  const [all, { seen, found, cursor }] = await Promise.all([
    exact ? count('members', ways.where) : null,
    lookThrough(ways, {
      ...{ after, limit, stopAt: now() + PATIENCE },
      matches: (member) => matches(rule, member, asked),
    }),
  ]);
  const listed = limit === 0 ? [] : found;
  return {
    ...{ count: all, seen, found: found.length, cursor },
    members: listed.map(({ no, tier, visits, points, tags }) => ({
      ...{ memberNo: no, tier: tier.standing.tier, lastOn: visits.lastOn },
      ...{ points: balance(points, asked.at), tags: tags.map(({ tag }) => tag) },
    })),
  };
}
