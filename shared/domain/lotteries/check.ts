import { checkGift } from '../gifts';
import { type Problem, distinct, problem } from '../kernel/problem';
import { sumOf } from '../kernel/sum';
import type { LotteryTerms, Prize } from './model';

type Problems = readonly Problem[];

/** What is wrong with lotteries, each by its field. `coupons` are the ids there are. */
export const checkLotteries = (
  lotteries: readonly LotteryTerms[],
  coupons: readonly string[],
): Problems => [
  ...distinct('lotteries', lotteries),
  ...lotteries.flatMap((lottery, i) => {
    const at = `lotteries.${i}`;
    return [
      ...distinct(`${at}.prizes`, lottery.prizes),
      ...checkWindow(lottery, at),
      ...lottery.prizes.flatMap((prize, j) => checkPrize(lottery, j, { prize, coupons, at })),
      ...problem(
        sumOf(lottery.prizes, ({ chances }) => chances) > lottery.outOf,
        `${at}.prizes`,
        'odds-exceed-1',
      ),
    ];
  }),
];

function checkWindow({ from, to, caps, freePerDay }: LotteryTerms, at: string): Problems {
  return [
    ...problem(to < from, `${at}.to`, 'ends-before-it-starts'),
    ...problem(caps.perMember < caps.perDay, `${at}.caps.perMember`, 'at-least-per-day'),
    ...problem(freePerDay > caps.perDay, `${at}.freePerDay`, 'at-most-per-day'),
  ];
}

type Checked = Readonly<{ prize: Prize; coupons: readonly string[]; at: string }>;

function checkPrize(
  { prizes }: LotteryTerms,
  j: number,
  { prize, coupons, at }: Checked,
): Problems {
  const { award, stock, whenGone } = prize;
  const field = `${at}.prizes.${j}`;
  const instead = prizes.find(({ id }) => id === whenGone);
  return [
    ...(award.kind === 'goods' ? [] : checkGift(award, coupons, `${field}.award`)),
    ...problem(award.kind === 'goods' && stock === null, `${field}.stock`, 'goods-are-counted'),
    ...problem(
      stock === null && award.kind !== 'coupon' && whenGone !== null,
      `${field}.whenGone`,
      'never-gone',
    ),
    ...problem(award.kind === 'coupon' && whenGone === null, `${field}.whenGone`, 'coupons-end'),
    ...problem(whenGone !== null && !isEndless(instead), `${field}.whenGone`, 'no-endless-points'),
  ];
}

/** Points without end: the only prize that anybody can be given at any time. */
const isEndless = (prize: Prize | undefined): boolean =>
  prize?.stock === null && prize.award.kind === 'points';
