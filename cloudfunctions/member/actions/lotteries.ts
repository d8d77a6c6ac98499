import { accept } from '../../../shared/domain/kernel/result';
import { dayOf } from '../../../shared/domain/kernel/day';
import { drawsLeft, limitedPrizes, prizeItem, whyNotDraw } from '../../../shared/domain/lotteries';
import { type Member, passTime } from '../../../shared/domain/members';
import { balance as balanceOf } from '../../../shared/domain/points';
import { type CommittedLottery, committedLotteries } from '../../../shared/domain/programme';
import { lotteries as contract } from '../../../shared/contract/member/lotteries';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { publicNumber } from '../../_lib/lotteries/seeds';
import { toldOf } from '../../_lib/lotteries/told';
import { programmeAt } from '../../_lib/programme/published';
import { leftOf } from '../../_lib/stock/availability';

type Left = Awaited<ReturnType<typeof leftOf>>;
type Lottery = CommittedLottery['lottery'];

/** How many of each limited prize are left, by the prize. */
const leftIn = ({ id, prizes }: Lottery, left: Left): Readonly<Record<string, number>> =>
  Object.fromEntries(
    prizes
      .filter(({ stock }) => stock !== null)
      .map((prize) => [prize.id, left.get(prizeItem(id, prize)) ?? 0]),
  );

type Standing = Readonly<{ at: number; balance: number }>;

/** What a member may still draw, and what stands in the way first. */
function mayDraw(lottery: Lottery, { draws }: Member, { at, balance }: Standing) {
  const may = drawsLeft(lottery, draws, dayOf(at));
  const short = may.nextCostsPoints - balance;
  const unpaid = short > 0 ? ({ code: 'insufficient-points', short } as const) : null;
  return { ...may, whyNot: whyNotDraw(lottery, draws, dayOf(at)) ?? unpaid };
}

export const lotteries = defineShopperAction(contract, {
  gather: async (asked) => {
    const [member, left] = await Promise.all([
      ownMembership(asked),
      programmeAt(asked.at).then((programme) =>
        leftOf(programme.lotteries.flatMap(limitedPrizes), asked.at),
      ),
    ]);
    return { member, left };
  },
  run: async ({ found: { member: stored, left }, at, programme }) => {
    if (stored === null) return notAMember;
    const { member } = passTime(programme, stored.state, at);
    const balance = balanceOf(member.points, at);
    return accept({
      at,
      balance,
      lotteries: committedLotteries(programme).map((committed) => ({
        ...toldOf(committed, at),
        left: leftIn(committed.lottery, left),
        mine: {
          number: publicNumber(committed.seed, stored._id),
          ...mayDraw(committed.lottery, member, { at, balance }),
        },
      })),
    });
  },
});
