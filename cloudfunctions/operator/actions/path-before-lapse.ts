import { type Act, type Step, type Trend, acts, pathOf } from '../../../shared/domain/churn';
import { addDays, startOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { type DaySet, daysIn } from '../../../shared/domain/presence';
import { pathBeforeLapse as contract } from '../../../shared/contract/operator/path-before-lapse';
import { command as _, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Entry } from '../../_lib/members/stored';
import { type Lapsed, lapsedIn, lapsedMeans, periodAsked } from '../../_lib/retention/lapsed';
import { stepsOf } from '../../_lib/retention/steps';

/** Ledgers read at the same time, entries of each, and how far back before the last visit. */
const [AT_ONCE, ENTRIES, BACK] = [20, 100, 365];

type Came = Readonly<{
  state: Readonly<{ presence: Readonly<{ days: Readonly<{ visit: DaySet }> }> }>;
}>;

export const pathBeforeLapse = defineDeskAction(contract, {
  run: async ({ input, at, programme: { lapse } }) => {
    const period = periodAsked(input, at);
    if (!period.ok) return period;
    const project = { 'state.presence.days.visit': true } as const;
    const { members: lapsed } = await lapsedIn<Came>(period.value, lapse, project);
    const members = await pathsOf(lapsed.slice(0, input.limit));
    const [of, first] = [members.length, `最近流失的 ${members.length} 位`];
    return accept({
      ...{ ...period.value, at, lapsed: lapsed.length, of },
      definition: `${lapsedMeans}，其中${first}。最后一步：流失那天之前，一年内账本里最后发生的一件事。`,
      lastActs: acts.map((act) => ({
        ...{ act, name: names[act], of },
        members: members.filter(({ lastAct }) => lastAct === act).length,
      })),
      gaps: {
        definition: '最后两次到店的间隔 ÷ 此前间隔的中位数：1.5 倍以上为变长，三分之二以下为变短',
        ...trends(members.map(({ gap }) => gap)),
      },
      baskets: {
        definition: '最后一单实付 ÷ 此前各单的中位数：1.5 倍以上为变大，三分之二以下为变小',
        ...trends(members.map(({ basket }) => basket)),
      },
      members,
    });
  },
});

async function pathsOf(lapsed: readonly Lapsed<Came>[]) {
  const paths = [];
  for (let from = 0; from < lapsed.length; from += AT_ONCE) {
    const some = lapsed.slice(from, from + AT_ONCE);
    paths.push(...(await Promise.all(some.map(pathOfMember))));
  }
  return paths;
}

async function pathOfMember({ _id, no, lastOn, lapsedOn, state }: Lapsed<Came>) {
  const visits = daysIn(state.presence.days.visit);
  const { steps, ...path } = pathOf({ visits, lapsedOn, steps: await stepsOfMember(_id, lastOn) });
  return { memberNo: no, ...path, steps: [...steps] };
}

async function stepsOfMember(memberId: string, lastOn: string): Promise<readonly Step[]> {
  const entries = await find<Entry>(
    'entries',
    { memberId, at: _.gte(startOf(addDays(lastOn, -BACK))) },
    { order: ['seq', 'desc'], limit: ENTRIES, project: { events: true } },
  );
  return entries.flatMap(({ events }) => events).flatMap(stepsOf);
}

const trends = (all: readonly (Trend | null)[]) => ({
  more: all.filter((trend) => trend === 'more').length,
  same: all.filter((trend) => trend === 'same').length,
  less: all.filter((trend) => trend === 'less').length,
  unknown: all.filter((trend) => trend === null).length,
});

const names: Readonly<Record<Act, string>> = {
  visit: '到店没有买',
  'coupon-used': '用券',
  purchase: '购买',
  'points-expired': '积分过期',
  'coupon-expired': '券没用就过期',
  'tier-lost': '等级掉了',
  refund: '退款',
};
