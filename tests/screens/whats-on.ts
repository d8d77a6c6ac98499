import { addDays, dayOf, startOf } from '../../shared/domain/kernel/day';
import { HOUR, MINUTE } from '../../shared/domain/kernel/instant';
import { type OccasionTerms } from '../../shared/domain/occasions';
import { type TeaHouse } from '../support/tea-house';
import { joined } from './people';
import { publishes } from './shelves';

export const tasting = 'tasting';

export const signsUp = (house: TeaHouse, openid: string, occasion: string): Promise<unknown> =>
  house.ask(
    'member',
    { action: 'sign-up', requestId: `sign-up-${openid}-${occasion}`, occasion },
    openid,
  );

/** Somebody comes to what is on this very morning, and Mei scans them in. */
export async function walkIn(house: TeaHouse, openid: string): Promise<void> {
  const scan = { action: 'scan', storeId: 'south', code: await joined(house, openid) };
  const { ticket } = (await house.ask('staff', scan, 'mei')) as Readonly<{ ticket: string }>;
  const asked = { storeId: 'south', ticket, occasion: 'morning' };
  const requestId = `scan-in-${openid}`;
  await house.ask('staff', { action: 'scan-in', requestId, ...asked }, 'mei');
}

function occasionsFrom(now: number): readonly OccasionTerms[] {
  const at = (days: number, hours: number) => startOf(addDays(dayOf(now), days)) + hours * HOUR;
  const occasion = (
    id: string,
    [name, startsAt]: readonly [string, number],
    given: Partial<OccasionTerms> = {},
  ): OccasionTerms => ({
    ...{ id, name, startsAt, endsAt: startsAt + 2 * HOUR, note: null, stores: ['south'] },
    signUp: { from: now - HOUR, until: startsAt, cancelUntil: startsAt - HOUR },
    ...{ places: 20, walkIn: false, gift: null, ...given },
  });
  const later = at(20, 14);
  const soon = at(1, 9);
  return [
    occasion(tasting, ['春茶品鉴会', at(5, 14)], {
      note: '明前龙井、碧螺春、安吉白茶各一泡，约两小时。',
      gift: { kind: 'points', points: 20 },
    }),
    occasion('pottery', ['和老匠人一起做一只自己的紫砂小杯（亲子专场，满六岁）', at(12, 10)], {
      ...{ places: null, stores: [] },
    }),
    occasion('full', ['点茶小课', at(9, 19)], { places: 1 }),
    occasion('later', ['谷雨茶会', later], {
      signUp: { from: at(10, 10), until: later, cancelUntil: later },
    }),
    occasion('closed', ['早茶读书会', soon], {
      signUp: { from: now - HOUR, until: now + 4 * MINUTE, cancelUntil: now },
      walkIn: true,
    }),
    occasion('morning', ['开门一盏茶', now + 30 * MINUTE], { walkIn: true }),
  ];
}

/** Something of every kind, in every state there is. */
export async function allOfIt(house: TeaHouse): Promise<void> {
  const now = house.cloud.clock.now();
  const today = dayOf(now);
  const always = { from: null, until: null, stock: null, perMember: 1, perDay: null };
  await publishes(house, {
    occasions: occasionsFrom(now),
    claims: [
      {
        ...always,
        id: 'saucer',
        name: '小满茶碟',
        coupon: 'saucer',
        until: startOf(addDays(today, 6)),
      },
      {
        ...always,
        id: 'pastry',
        name: '周末茶点',
        coupon: 'pastry',
        from: startOf(addDays(today, 4)),
      },
    ],
    news: [
      {
        ...{ id: 'longjing', kind: 'product', title: '明前龙井到店', stores: [] },
        ...{ text: '狮峰头采，一年一回，喝完为止。', from: addDays(today, -3), to: null },
      },
      {
        ...{ id: 'hours', kind: 'notice', title: '南门店换了新茶桌', stores: ['south'] },
        text: '靠窗四张老榆木桌，带插座，坐着看书也方便。周一至周四下午人少，可以慢慢坐。',
        ...{ from: addDays(today, -9), to: addDays(today, 20) },
      },
    ],
  });
  await joined(house, 'o-first');
  await signsUp(house, 'o-first', 'full');
  house.goOnFrom(now + 6 * MINUTE);
}

/** A shop where nothing is on. */
export const nothingOn = (house: TeaHouse): Promise<void> =>
  publishes(house, { occasions: [], claims: [], news: [], lotteries: [] });
