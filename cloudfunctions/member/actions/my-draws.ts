import { accept, refuse } from '../../../shared/domain/kernel/result';
import { myDraws as contract } from '../../../shared/contract/member/my-draws';
import { committedEver } from '../../_lib/lotteries/committed';
import { defineShopperAction, notAMember, ownMembership } from '../../_lib/door/shopper';
import { drawsOf, drawsOfNumber, recorded } from '../../_lib/lotteries/draws';
import { publicNumber } from '../../_lib/lotteries/seeds';
import { toldOf } from '../../_lib/lotteries/told';

const SHOWN = 1000;

export const myDraws = defineShopperAction(contract, {
  gather: async (asked) => ({
    member: await ownMembership(asked),
    committed: await committedEver(asked.input.lottery, asked.at),
  }),
  run: async ({ input, at, found: { member, committed } }) => {
    if (member === null) return notAMember;
    if (committed === null) return refuse({ code: 'no-such-lottery' });
    const number = publicNumber(committed.seed, member._id);
    const copied = await drawsOfNumber(input.lottery, { number, limit: SHOWN });
    const last = copied[0]?.draw ?? 0;
    const waiting = drawsOf(member.outbox)
      .filter(({ lottery, draw }) => lottery === input.lottery && draw > last)
      .reverse();
    const draws = [...waiting, ...copied].map(recorded);
    return accept({ at, lottery: toldOf(committed, at), draws });
  },
});
