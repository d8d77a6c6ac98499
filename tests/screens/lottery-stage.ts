import { addDays, dayOf } from '../../shared/domain/kernel/day';
import { type LotteryTerms } from '../../shared/domain/lotteries';
import { midnight } from '../support/calendar';
import { type TeaHouse } from '../support/tea-house';
import { publishes } from './shelves';

type Prize = LotteryTerms['prizes'][number];

const minute = 60_000;

/** Goods of which there are few; once they are gone, points. */
export const cup = (chances: number, stock = 60): Prize => ({
  ...{ id: 'cup', name: '小满青瓷品茗杯', chances, valueFen: 6800, stock, whenGone: 'points' },
  award: {
    ...{ kind: 'goods', stores: null },
    ...{ pickUpDays: 30, reminderDays: 5, returnDays: 7 },
  },
});

export const coupon = (chances: number): Prize => ({
  ...{ id: 'coupon', name: '5 元茶券', chances, valueFen: 500, stock: null, whenGone: 'points' },
  award: { kind: 'coupon', coupon: 'five-off' },
});

export const points = (chances: number): Prize => ({
  ...{ id: 'points', name: '20 积分', chances, valueFen: 100, stock: null, whenGone: null },
  award: { kind: 'points', points: 20 },
});

const usual: Omit<LotteryTerms, 'from' | 'to'> = {
  ...{ id: 'winter', name: '冬日茶签', outOf: 1000 },
  note: '每天送 1 签，再抽 20 积分一签。',
  prizes: [cup(5), coupon(45), points(150)],
  ...{ costPoints: 20, freePerDay: 1, caps: { perDay: 3, perMember: 100 } },
};

const today = ({ cloud }: TeaHouse) => dayOf(cloud.clock.now());

/** One lottery that is on now, the usual one but for this. */
export const oneLottery = (house: TeaHouse, given: Partial<LotteryTerms> = {}): Promise<void> =>
  publishes(house, {
    lotteries: [{ ...usual, from: today(house), to: addDays(today(house), 60), ...given }],
  });

/** A lottery that is on, one to come and one that is over. */
export function lotteriesOfEveryKind(house: TeaHouse): Promise<void> {
  const day = (after: number) => addDays(today(house), after);
  const spring = {
    id: 'spring',
    name: '谷雨新茶签',
    note: null,
    prizes: [coupon(100), points(300)],
  };
  const snow = { id: 'snow', name: '大雪暖炉签', note: null };
  return publishes(house, {
    lotteries: [
      { ...usual, ...snow, from: day(-30), to: day(-2) },
      { ...usual, from: day(-3), to: day(60) },
      { ...usual, ...spring, from: day(20), to: day(50) },
    ],
  });
}

/** Somebody draws so often, on another phone. */
export async function drew(house: TeaHouse, openid: string, times: number): Promise<void> {
  for (let i = 1; i <= times; i += 1) {
    const asked = { requestId: `draw-${openid}-${i}`, luck: `luck-${openid}-${i}` };
    await house.ask('member', { action: 'draw', lottery: 'winter', ...asked }, openid);
  }
}

/** The day after the last: the secret is told and the record closed. */
export async function isOver({ cloud, goOnFrom }: TeaHouse, lastDay: string): Promise<void> {
  goOnFrom(midnight(addDays(lastDay, 1)) + 20 * minute);
  await cloud.fireTimer('relay');
  await cloud.fireTimer('nightly');
}
