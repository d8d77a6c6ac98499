import { type Day, addDays, dayOf } from '../../../shared/domain/kernel/day';
import { accept, refuse } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import type { Member } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import {
  type Quadrant,
  type QuadrantTerms,
  quadrantOf,
  quadrants,
} from '../../../shared/domain/retention';
import { quadrantFlows as contract } from '../../../shared/contract/operator/quadrant-flows';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { readOn, under } from '../../_lib/readings/reading';
import { awayDaysBy, curvesOf } from '../../_lib/retention/curves';
import { told } from '../../_lib/retention/quadrants';

const places = [...quadrants, 'not-yet'] as const;

export const quadrantFlows = defineDeskAction(contract, {
  run: async ({ input: { from, to, newDays }, at, programme }) => {
    const last = addDays(dayOf(at), -1);
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    if (to > last) return refuse({ code: 'day-not-closed', last });
    const [first, second] = await Promise.all([
      termsOn(from, { newDays, programme }),
      termsOn(to, { newDays, programme }),
    ]);
    const reading = await readOn(`flows:${from}:${to}:${newDays}`, (member) =>
      member.enrolledOn > to ? [] : [`flow:${placeOf(member, first)}>${placeOf(member, second)}`],
    );
    const counted = under(reading.tallies, 'flow');
    const flows = places.flatMap((before) =>
      quadrants.map((after) => ({
        ...{ from: before, to: after, members: counted.get(`${before}>${after}`) ?? 0 },
      })),
    );
    const members = (among: (flow: (typeof flows)[number]) => boolean) =>
      sumOf(flows.filter(among), (flow) => flow.members);
    return accept({
      ...{ from, to, at: reading.at, seen: reading.seen, complete: reading.done, flows },
      quadrants: quadrants.map((quadrant) => ({
        ...{ quadrant, ...told[quadrant] },
        before: members((flow) => flow.from === quadrant),
        after: members((flow) => flow.to === quadrant),
      })),
    });
  },
});

type Shop = Readonly<{ newDays: number; programme: Programme }>;

const termsOn = async (asOf: Day, { newDays, programme }: Shop): Promise<QuadrantTerms> => ({
  ...{ asOf, newDays },
  awayDays: awayDaysBy(await curvesOf(asOf), programme.lapse),
});

const placeOf = ({ enrolledOn, presence }: Member, terms: QuadrantTerms): Quadrant | 'not-yet' =>
  enrolledOn > terms.asOf
    ? 'not-yet'
    : quadrantOf({ enrolledOn, visits: presence.days.visit }, terms);
