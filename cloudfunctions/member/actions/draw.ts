import { assert } from '../../../shared/domain/kernel/assert';
import { dayOf } from '../../../shared/domain/kernel/day';
import { refuse } from '../../../shared/domain/kernel/result';
import { sumOf } from '../../../shared/domain/kernel/sum';
import { drawsLeft } from '../../../shared/domain/lotteries';
import { lotteryCommitted } from '../../../shared/domain/programme';
import { draw as contract } from '../../../shared/contract/member/draw';
import { defineShopperAction, notAMember, ownMembership, self } from '../../_lib/door/shopper';
import { drawOnce } from '../../_lib/lotteries/draw-once';
import { drawsOf, recorded } from '../../_lib/lotteries/draws';
import { publicNumber, seedMac, seedOf } from '../../_lib/lotteries/seeds';
import type { Effect } from '../../_lib/members/execute';
import { outcomeOf } from '../../_lib/members/outcome';
import { activeStaff } from '../../_lib/till/staff';

const drawn = (effect: Effect) => {
  const [event] = drawsOf([effect]);
  assert(event !== undefined, 'a draw that was granted was drawn');
  return recorded(event);
};

const paidPoints = ({ events }: Effect): number =>
  sumOf(events, (event) => (event.kind === 'points-redeemed' ? event.points : 0));

export const draw = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, staff] = await Promise.all([
      ownMembership(asked),
      asked.openid === null ? null : activeStaff(asked.openid),
    ]);
    return { member, isStaff: staff !== null };
  },
  run: async ({ input, found: { member, isStaff }, at, programme, request }) => {
    if (member === null) return notAMember;
    // Whoever works here could be thought to know more.
    if (isStaff) return refuse({ code: 'staff-do-not-draw' });
    const { lottery: id, luck, points: shownPoints } = input;
    const committed = lotteryCommitted(programme, id);
    if (committed === undefined) return refuse({ code: 'no-such-lottery' });
    const { lottery, seed } = committed;
    return drawOnce(member, {
      programme,
      act: { at, action: contract.name, actor: self(member) },
      request,
      command: {
        kind: 'draw-lottery',
        lottery: id,
        number: publicNumber(seed, member._id),
        luck,
        mac: seedMac(seedOf(seed)),
        shownPoints,
        at,
      },
      answer: (effect) => ({
        ...drawn(effect),
        paidPoints: paidPoints(effect),
        leftToday: drawsLeft(lottery, effect.member.draws, dayOf(at)).leftToday,
        ...outcomeOf(programme, effect, at),
      }),
    });
  },
});
