import { addDays, type Day } from '../../shared/domain/kernel/day';
import { type LotteryTerms, teaHouseLotteries } from '../../shared/domain/lotteries';

const goods = {
  kind: 'goods',
  ...{ stores: null, pickUpDays: 60, reminderDays: 5, returnDays: 7 },
} as const;

/** A lottery that is over when the story ends: its secret is told, and every draw can be checked. */
export const lotteryBefore = (lastDay: Day): LotteryTerms => ({
  id: 'before',
  name: '桂花小签',
  note: '每天 1 签，不用积分。',
  from: addDays(lastDay, -16),
  to: addDays(lastDay, -4),
  outOf: 100,
  prizes: [
    {
      ...{ id: 'cake', name: '桂花糕一份', chances: 20, valueFen: 1200, award: goods },
      ...{ stock: 300, whenGone: null },
    },
    {
      ...{ id: 'cup', name: '小满青瓷品茗杯', chances: 1, valueFen: 6800, award: goods },
      ...{ stock: 20, whenGone: null },
    },
  ],
  ...{ costPoints: 0, freePerDay: 1, caps: { perDay: 1, perMember: 13 } },
});

/** The tea house's own lottery, for a story told outside its days. */
const lotteryNow = (lastDay: Day): readonly LotteryTerms[] =>
  teaHouseLotteries.map((lottery) => ({
    ...{ ...lottery, id: 'now' },
    ...{ from: addDays(lastDay, -2), to: addDays(lastDay, 90) },
  }));

/** The lotteries of a story, announced long before they begin, beside those there are. */
export const lotteriesOf =
  (lastDay: Day) =>
  (held: readonly LotteryTerms[]): readonly LotteryTerms[] => {
    const today = addDays(lastDay, 1);
    const isOn = held.some(({ from, to }) => from <= today && today <= to);
    return [...held, ...(isOn ? [] : lotteryNow(lastDay)), lotteryBefore(lastDay)];
  };
