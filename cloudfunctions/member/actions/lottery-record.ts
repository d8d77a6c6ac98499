import { accept, refuse } from '../../../shared/domain/kernel/result';
import { lotteryRecord as contract } from '../../../shared/contract/member/lottery-record';
import { defineShopperAction } from '../../_lib/door/shopper';
import { committedEver } from '../../_lib/lotteries/committed';
import { drawsAfter, recorded } from '../../_lib/lotteries/draws';
import { closedRecord } from '../../_lib/lotteries/record';
import { toldOf } from '../../_lib/lotteries/told';

const PAGE = 500;

export const lotteryRecord = defineShopperAction(contract, {
  gather: ({ input: { lottery, after = '' } }) =>
    Promise.all([drawsAfter(lottery, { after, limit: PAGE }), closedRecord(lottery)]),
  run: async ({ input, at, found: [page, closed] }) => {
    const committed = await committedEver(input.lottery, at);
    if (committed === null) return refuse({ code: 'no-such-lottery' });
    const lottery = toldOf(committed, at);
    // What was drawn is nobody's to count while the seed is a secret.
    if (lottery.seed === null) return accept({ lottery, draws: [], cursor: null, closed: null });
    const last = page.length === PAGE ? page.at(-1) : undefined;
    return accept({ lottery, draws: page.map(recorded), cursor: last?.key ?? null, closed });
  },
});
