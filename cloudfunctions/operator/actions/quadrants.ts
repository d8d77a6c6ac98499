import { type Day, addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { quadrants as all } from '../../../shared/domain/retention';
import { quadrants as contract } from '../../../shared/contract/operator/quadrants';
import { count, find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { awayDaysBy, curvesOf } from '../../_lib/retention/curves';
import { placesOf, told } from '../../_lib/retention/quadrants';

type Part = Readonly<{
  no: string;
  state: Readonly<{ enrolledOn: Day; visits: Readonly<{ lastOn: Day | null }> }>;
}>;

export const quadrants = defineDeskAction(contract, {
  gather: ({ at }) => curvesOf(addDays(dayOf(at), -1)),
  run: async ({ input: { newDays, list, limit }, found: curves, at, programme: { lapse } }) => {
    const asOf = addDays(dayOf(at), -1);
    const awayDays = awayDaysBy(curves, lapse);
    const places = placesOf({ asOf, newDays, awayDays });
    const [counts, listed] = await Promise.all([
      Promise.all(all.map(async (quadrant) => membersAt(places[quadrant]))),
      list === undefined ? [] : listedAt(places[list], limit),
    ]);
    return accept({
      asOf,
      at,
      members: sumOf(counts, (members) => members),
      quadrants: all.map((quadrant, i) => ({
        ...{ quadrant, ...told[quadrant], members: counts[i] ?? 0 },
      })),
      listed,
    });
  },
});

type Places = ReturnType<typeof placesOf>[keyof ReturnType<typeof placesOf>];

const membersAt = async (places: Places): Promise<number> =>
  sumOf(await Promise.all(places.map((where) => count('members', where))), (members) => members);

/** Those seen last first; who never came stands last. */
async function listedAt(places: Places, limit: number) {
  const project = { no: true, 'state.enrolledOn': true, 'state.visits.lastOn': true };
  const order = ['state.visits.lastOn', 'desc'] as const;
  const found = await Promise.all(
    places.map((where) => find<Part>('members', where, { order, limit, project })),
  );
  return found
    .flat()
    .map(({ no, state: { enrolledOn, visits } }) => ({
      ...{ memberNo: no, enrolledOn, lastOn: visits.lastOn },
    }))
    .sort((a, b) => ((a.lastOn ?? '') < (b.lastOn ?? '') ? 1 : -1))
    .slice(0, limit);
}
