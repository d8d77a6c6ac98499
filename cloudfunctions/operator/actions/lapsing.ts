import { type Day, addDays, dayOf, daysBetween } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { type Band, longestGaps } from '../../../shared/domain/presence';
import {
  type LapseTerms,
  type ReturnCurve,
  goneAfter,
  lapseAfter,
} from '../../../shared/domain/retention';
import { lapsing as contract } from '../../../shared/contract/operator/lapsing';
import { command as _, count, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { curvesOf } from '../../_lib/retention/curves';

export const lapsing = defineDeskAction(contract, {
  gather: ({ at }) => curvesOf(addDays(dayOf(at), -1)),
  run: async ({ input: { limit }, found: curves, at, programme: { lapse } }) => {
    const asOf = addDays(dayOf(at), -1);
    const bands = await Promise.all(
      curves.map((curve) => lapsingIn(curve, { asOf, lapse, limit })),
    );
    return accept({
      asOf,
      at,
      withinDays: lapse.withinDays,
      bands: bands.map(({ told }) => told),
      members: bands
        .flatMap(({ members }) => members)
        .sort((a, b) => (a.since < b.since ? 1 : -1))
        .slice(0, limit),
    });
  },
});

type Asked = Readonly<{ asOf: Day; lapse: LapseTerms; limit: number }>;
type Part = Readonly<{ no: string; state: Readonly<{ visits: Readonly<{ lastOn: Day }> }> }>;

/** The members of one band who are lapsing, those who began to lately first. */
async function lapsingIn(curve: ReturnCurve, { asOf, lapse, limit }: Asked) {
  const { band } = curve;
  const { days, gone, by } = lapseAfter(curve, lapse);
  const ofBand = { 'state.presence.band': band };
  const away = { ...ofBand, 'state.visits.lastOn': _.lte(addDays(asOf, -days)) };
  const [members, lapsingNow, found] = await Promise.all([
    count('members', ofBand),
    count('members', away),
    find<Part>('members', away, {
      ...{ order: ['state.visits.lastOn', 'desc'], limit },
      project: { no: true, 'state.visits.lastOn': true },
    }),
  ]);
  return {
    told: {
      ...{ band, longestGap: longestGapOf(band), days, gone, by },
      ...{ members, lapsing: lapsingNow },
    },
    members: found.map(({ no, state: { visits } }) => {
      const awayDays = daysBetween(visits.lastOn, asOf);
      return {
        ...{ memberNo: no, band, lastOn: visits.lastOn, awayDays, by },
        since: addDays(visits.lastOn, days),
        gone: by === 'curve' ? goneAfter(curve, awayDays, lapse.withinDays) : null,
      };
    }),
  };
}

const longestGapOf = (band: Band): number | null =>
  band === 0 ? null : (longestGaps[band - 1] ?? null);
