import { accept } from '../../../shared/domain/kernel/result';
import { dayOf } from '../../../shared/domain/kernel/day';
import { drawsLeft } from '../../../shared/domain/lotteries';
import { committedLotteries } from '../../../shared/domain/programme';
import { lotteries as contract } from '../../../shared/contract/member/lotteries';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { publicNumber } from '../../_lib/lotteries/seeds';
import { toldOf } from '../../_lib/lotteries/told';

export const lotteries = defineShopperAction(contract, {
  gather: ownMembership,
  run: async ({ found, at, programme }) =>
    found === null
      ? notAMember
      : accept({
          at,
          lotteries: committedLotteries(programme).map((committed) => ({
            ...toldOf(committed, at),
            mine: {
              number: publicNumber(committed.seed, found._id),
              ...drawsLeft(committed.lottery, found.state.draws, dayOf(at)),
            },
          })),
        }),
});
