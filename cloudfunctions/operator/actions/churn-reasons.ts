import {
  type ChurnReason,
  type Interviews,
  churnReasons as reasons,
  reasonSince,
} from '../../../shared/domain/churn';
import { accept } from '../../../shared/domain/kernel/result';
import { churnReasons as contract } from '../../../shared/contract/operator/churn-reasons';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { ChurnNote } from '../../_lib/members/stored';
import { type Lapsed, lapsedIn, lapsedMeans, periodAsked } from '../../_lib/retention/lapsed';

type Told = Readonly<{
  state: Readonly<{ interviews?: Interviews }>;
  churnNotes?: readonly ChurnNote[];
}>;

export const churnReasons = defineDeskAction(contract, {
  run: async ({ input, at, programme: { lapse } }) => {
    const period = periodAsked(input, at);
    if (!period.ok) return period;
    const project = { 'state.interviews': true, churnNotes: true } as const;
    const { members, more } = await lapsedIn<Told>(period.value, lapse, project);
    const told = members.map(withReason);
    const asked = told.filter(({ reason }) => reason !== null);
    const listed =
      input.reason === undefined ? told : told.filter(({ reason }) => reason === input.reason);
    return accept({
      ...{ ...period.value, at, more },
      definition: `${lapsedMeans}；原因取最后一次到店之后最近一次访谈的回答，比例的分母是问过的人。`,
      lapsed: told.length,
      asked: asked.length,
      reasons: reasons.map((reason) => ({
        ...{ reason, name: names[reason], of: asked.length },
        members: asked.filter((one) => one.reason === reason).length,
      })),
      members: listed.slice(0, input.limit),
    });
  },
});

function withReason({ no, lastOn, lapsedOn, state, churnNotes }: Lapsed<Told>) {
  const { reason, on } = reasonSince(state.interviews ?? [], lastOn) ?? { reason: null, on: null };
  const words = churnNotes?.filter((one) => one.reason === reason).at(-1);
  return {
    ...{ memberNo: no, lastOn, lapsedOn },
    ...{ reason, toldOn: on, note: words?.note ?? null },
  };
}

const names: Readonly<Record<ChurnReason, string>> = {
  price: '价格',
  taste: '口味',
  'moved-away': '搬走了',
  service: '服务',
  competitor: '去了别家',
  'no-need': '不需要了',
  forgot: '忘了',
  other: '其他',
};
