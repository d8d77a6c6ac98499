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
import type { InputOf } from '../../../shared/contract/contract';
import { quadrantFlows as contract } from '../../../shared/contract/operator/quadrant-flows';
import { command as _ } from '../../_lib/cloudbase/documents';
import { now } from '../../_lib/clock';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import { readOn, under } from '../../_lib/readings/reading';
import { awayDaysBy, curvesOf } from '../../_lib/retention/curves';
import { told } from '../../_lib/retention/quadrants';
import { lookThrough } from '../../_lib/segments/look-through';

/** One answer looks through members for no longer than this. */
const PATIENCE = 8_000;

const places = [...quadrants, 'not-yet'] as const;

export const quadrantFlows = defineDeskAction(contract, {
  run: async ({ input, at, programme }) => {
    const { from, to, newDays } = input;
    const last = addDays(dayOf(at), -1);
    if (to < from) return refuse({ code: 'ends-before-it-starts' });
    if (to > last) return refuse({ code: 'day-not-closed', last });
    const [first, second] = await Promise.all([
      termsOn(from, { newDays, programme }),
      termsOn(to, { newDays, programme }),
    ]);
    const reading = await readOn(`flows:${from}:${to}:${newDays}`, {
      reads: ['enrolledOn', 'presence'],
      counts: (member) =>
        member.enrolledOn > to ? [] : [`flow:${placeOf(member, first)}>${placeOf(member, second)}`],
    });
    const counted = under(reading.tallies, 'flow');
    const flows = places.flatMap((before) =>
      quadrants.map((after) => ({
        ...{ from: before, to: after, members: counted.get(`${before}>${after}`) ?? 0 },
      })),
    );
    const listed = await listedOf(input, [first, second]);
    const members = (among: (flow: (typeof flows)[number]) => boolean) =>
      sumOf(flows.filter(among), (flow) => flow.members);
    return accept({
      ...{ from, to, at: reading.at, seen: reading.seen, complete: reading.done, flows, ...listed },
      quadrants: quadrants.map((quadrant) => ({
        ...{ quadrant, ...told[quadrant] },
        before: members((flow) => flow.from === quadrant),
        after: members((flow) => flow.to === quadrant),
      })),
    });
  },
});

type Input = InputOf<typeof contract>;

/** Members of one flow, as far as one answer looks. */
async function listedOf(
  { list, to, after = '', limit }: Input,
  [first, second]: readonly [QuadrantTerms, QuadrantTerms],
) {
  if (list === undefined) return { listed: [], cursor: null };
  const { found, cursor } = await lookThrough(
    {
      ...{ where: { 'state.enrolledOn': _.lte(to) }, page: 500, pages: 40 },
      states: async (members) => members.map(({ state }) => state),
    },
    {
      ...{ after, limit, stopAt: now() + PATIENCE },
      matches: (member) =>
        placeOf(member, first) === list.from && placeOf(member, second) === list.to,
    },
  );
  const listed = found.map(({ no, enrolledOn, visits }) => ({
    ...{ memberNo: no, enrolledOn, lastOn: visits.lastOn },
  }));
  return { listed, cursor };
}

type Shop = Readonly<{ newDays: number; programme: Programme }>;

const termsOn = async (asOf: Day, { newDays, programme }: Shop): Promise<QuadrantTerms> => ({
  ...{ asOf, newDays },
  awayDays: awayDaysBy(await curvesOf(asOf), programme.lapse),
});

const placeOf = (
  { enrolledOn, presence }: Pick<Member, 'enrolledOn' | 'presence'>,
  terms: QuadrantTerms,
): Quadrant | 'not-yet' =>
  enrolledOn > terms.asOf
    ? 'not-yet'
    : quadrantOf({ enrolledOn, visits: presence.days.visit }, terms);
