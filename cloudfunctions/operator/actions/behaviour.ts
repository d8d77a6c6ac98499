import { type Stage, stages } from '../../../shared/domain/behaviour';
import { addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { behaviour as contract } from '../../../shared/contract/operator/behaviour';
import { behaviourOn, windows } from '../../_lib/behaviour/reading';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { type Tallies, under } from '../../_lib/readings/reading';

const told: Readonly<Record<Stage, Readonly<{ definition: string; english: string }>>> = {
  'weak-intention': {
    definition: '还没有买过，近来的到店、打开、签到、领券、报名合计不到强意向的线',
    english: 'Has bought nothing; visits, openings, check-ins, claims and sign-ups of late are few',
  },
  'strong-intention': {
    definition: '还没有买过，近来的到店、打开、签到、领券、报名合计到了强意向的线',
    english:
      'Has bought nothing, and has come, opened, checked in, claimed or signed up often of late',
  },
  'first-purchase': {
    definition: '只买过一天，首购后还没到二购期',
    english: 'Has bought on one day, too lately for a second purchase to be expected',
  },
  'second-window': {
    definition: '只买过一天，正在二购期',
    english: 'Has bought on one day, and the second purchase is due',
  },
  growing: {
    definition: '买过两天以上，还没到常客的天数，仍按自己的节奏在来',
    english: 'Has bought on two days or more, not yet as a regular, and comes at the usual pace',
  },
  regular: {
    definition: '购买天数到了常客，仍按自己的节奏在来',
    english: 'Has bought on as many days as a regular, and comes at the usual pace',
  },
  'at-risk': {
    definition: '买过，离店的日子已到同节奏会员的流失预警',
    english: 'Has bought, and has been away as long as members of this rhythm who are lapsing',
  },
  lost: {
    definition: '买过，离店的日子已远超同节奏会员的流失预警',
    english: 'Has bought, and has been away far longer than that',
  },
};

export const behaviour = defineDeskAction(contract, {
  run: async ({ at, programme }) => {
    const asOf = addDays(dayOf(at), -1);
    const { tallies, seen, done, at: readAt } = await behaviourOn(asOf, programme);
    const byStage = under(tallies, 'stage');
    return accept({
      ...{ asOf, at: readAt, seen, complete: done },
      of: sumOf([...byStage.values()], (members) => members),
      stages: stages.map((stage) => ({
        ...{ stage, ...told[stage], members: byStage.get(stage) ?? 0 },
        rule: { kind: 'stage' as const, stages: [stage] },
      })),
      visits: windows.map((within) => ({ within, rows: rowsOf(tallies, within) })),
    });
  },
});

const rowsOf = (tallies: Tallies, within: number) =>
  [...under(tallies, `visits-${within}`)]
    .map(([days, members]) => ({ days: Number(days), members }))
    .sort((a, b) => a.days - b.days)
    .map(({ days, members }) => ({
      ...{ days, members, definition: `近 ${within} 天里到店 ${days} 天的会员` },
      rule: {
        ...({ kind: 'days', of: 'visit', within } as const),
        times: { from: days, to: days },
      },
    }));
