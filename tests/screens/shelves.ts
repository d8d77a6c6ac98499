import { type TeaHouse } from '../support/tea-house';
import { type ProgrammeTerms, teaHouse } from '../../shared/domain/programme';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Publishes terms changed from the tea house's, waits until they hold, and lets their stock be spread. */
export async function publishes(
  { ask, cloud, goOnFrom }: TeaHouse,
  changed: Partial<ProgrammeTerms>,
): Promise<void> {
  const terms = { ...teaHouse, ...changed };
  await ask('operator', { action: 'publish-programme', after: 1, terms });
  goOnFrom(cloud.clock.now() + 3 * minute);
  await cloud.fireTimer('relay');
}

/** A shop with nothing to claim, nothing for points, nothing to do and nothing to draw. */
export const nothingToHave = (house: TeaHouse): Promise<void> =>
  publishes(house, { claims: [], rewards: [], tasks: [], lotteries: [] });

const always = { from: null, until: null };
const plain = { ...always, stock: null, perMember: 1, perDay: null };

/** Something to claim in every state there is: open, short of pieces, daily, gone, not yet, over. */
export function offersOfEveryKind(house: TeaHouse): Promise<void> {
  const now = house.cloud.clock.now();
  return publishes(house, {
    claims: [
      { ...plain, id: 'welcome', name: '冬至暖茶', coupon: 'five-off', until: now + 20 * day },
      { ...plain, id: 'saucer', name: '小满茶碟', coupon: 'saucer', stock: 86 },
      { ...plain, id: 'morning', name: '早茶半价', coupon: 'morning', perMember: 12, perDay: 1 },
      { ...plain, id: 'gone', name: '武夷岩茶品鉴', coupon: 'rock-tea', stock: 0 },
      { ...plain, id: 'later', name: '周末茶点', coupon: 'pastry', from: now + 5 * day },
      { ...plain, id: 'over', name: '开春茶点', coupon: 'pastry', until: now + minute },
    ],
  });
}

const goods = {
  kind: 'goods',
  ...{ stores: null, pickUpDays: 30, reminderDays: 5, returnDays: 7 },
} as const;
const reward = { ...always, stock: null, perMember: null, gives: goods };

/** Something for points in every state there is. */
export function rewardsOfEveryKind(house: TeaHouse): Promise<void> {
  const now = house.cloud.clock.now();
  const atSouth = { ...goods, stores: ['south'], returnDays: 0 };
  return publishes(house, {
    rewards: [
      { ...reward, id: 'tea-cup', name: '小满青瓷品茗杯', points: 380, stock: 300, perMember: 2 },
      { ...reward, id: 'tin', name: '谷雨绿茶 50 克罐', points: 680, stock: 12, gives: atSouth },
      { ...reward, id: 'pot', name: '老匠人手作紫砂壶配两只同窑小杯礼盒装', points: 28_800 },
      { ...reward, id: 'cloth', name: '蓝染茶席', points: 480, stock: 0 },
      { ...reward, id: 'sweet', name: '冬至桂花糕', points: 120, from: now + 5 * day },
      {
        ...{ ...reward, id: 'five-off', name: '5 元茶券', points: 100 },
        gives: { kind: 'coupon', coupon: 'five-off' },
      },
    ],
  });
}

const hour = 60 * minute;

/** Two occasions: one whose doors are open, for all, and the tea house's own, later. */
export function occasionsToday(house: TeaHouse): Promise<void> {
  const now = house.cloud.clock.now();
  const startsAt = now + hour / 2;
  const signUp = { from: now - day, until: startsAt, cancelUntil: now };
  return publishes(house, {
    occasions: [
      ...teaHouse.occasions,
      {
        ...{ id: 'spring', name: '春茶品鉴', note: null, stores: ['south'], gift: null },
        ...{ startsAt, endsAt: startsAt + 2 * hour, signUp, places: null, walkIn: true },
      },
    ],
  });
}
