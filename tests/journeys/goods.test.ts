import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { issued, joined, redeemedCup, regular } from '../screens/people';
import { occasionsToday } from '../screens/shelves';
import { type H5Host, openH5Host } from './h5-host';
import { type Hand, sees, taps } from './hand';
import { handsOver, swaps } from './steps/goods';
import { tellsApart } from './steps/split';
import { scans, scansFor, types } from './steps/staff';
import { type WeappHost, openWeappHost } from './weapp-host';

const minute = 90_000;
const cup = '小满青瓷品茗杯';

let h5: H5Host;
let weapp: WeappHost;
let house: TeaHouse;
beforeAll(async () => {
  h5 = await openH5Host();
  weapp = await openWeappHost();
}, minute);
afterAll(() => Promise.all([h5.close(), weapp.close()]));
beforeEach(async () => {
  house = await openTeaHouse();
}, minute);
afterEach(() => house.close());

/** The phone of whoever stands at the till on each host; the test closes it. */
const hosts: Readonly<Record<string, () => Promise<{ hand: Hand; close: () => Promise<void> }>>> = {
  'in the mini-program': () => weapp.phone({ openid: 'mei', gateway: house.cloud.url }),
  'in the preview': () => h5.window({ openid: 'mei', gateway: house.cloud.url }),
};

const aMinutePasses = (): void => house.goOnFrom(house.cloud.clock.now() + 60_000);

async function heldBy(openid: string): Promise<readonly string[]> {
  const { live } = (await house.ask('member', { action: 'wallet' }, openid)) as {
    live: readonly { definition: string }[];
  };
  return live.map(({ definition }) => definition);
}

async function doneOf(openid: string, task: string): Promise<number | undefined> {
  const answer = await house.ask('member', { action: 'tasks' }, openid);
  const { tasks } = answer as { tasks: readonly { id: string; done: number }[] };
  return tasks.find(({ id }) => id === task)?.done;
}

async function pickUpsOf(openid: string): Promise<readonly unknown[]> {
  const home = await house.ask('member', { action: 'home' }, openid);
  return (home as { card: { pickUps: readonly { state: string }[] } }).card.pickUps;
}

describe.each(Object.entries(hosts))('the till %s', (_, open) => {
  it(
    'hands over what was redeemed, once',
    async () => {
      await regular(house, 'o-lin');
      await redeemedCup(house, 'o-lin');
      aMinutePasses();
      const { hand, close } = await open();
      await scans(hand, await joined(house, 'o-lin'));
      await sees(hand, '1 件待取');
      await handsOver(hand, cup);
      expect(await pickUpsOf('o-lin')).toMatchObject([{ name: cup, state: 'handed-over' }]);
      await close();
    },
    minute,
  );

  it(
    'swaps a coupon for its goods without a purchase',
    async () => {
      await joined(house, 'o-lin');
      await issued(house, 'o-lin', ['tasting']);
      const { hand, close } = await open();
      await scans(hand, await joined(house, 'o-lin'));
      await swaps(hand, '新茶品鉴', '当季新茶一杯');
      expect(await house.ask('member', { action: 'wallet' }, 'o-lin')).toMatchObject({ live: [] });
      await close();
    },
    minute,
  );

  it(
    'uses a coupon for a category once it is told how much is of it',
    async () => {
      await joined(house, 'o-lin');
      await issued(house, 'o-lin', ['pastry']);
      const { hand, close } = await open();
      await scans(hand, await joined(house, 'o-lin'));
      await sees(hand, '茶点 8 折券', '金额');
      await types(hand, '42');
      await tellsApart(hand, '茶点 8 折券', { category: '茶点', yuan: '12' });
      await sees(hand, '减 ¥2.40', '收 ¥39.60');
      await hand.tap('收 ¥39.60');
      await sees(hand, '已记好');
      expect(await heldBy('o-lin')).not.toContain('pastry');
      expect(await doneOf('o-lin', 'tea-and-pastry')).toBe(1);
      await close();
    },
    minute,
  );

  it(
    'lets guests in at the door of an event, one scan each, and nobody twice',
    async () => {
      await occasionsToday(house);
      const { hand, close } = await open();
      await hand.opens('/staff/pages/door/index');
      await sees(hand, '哪一场');
      await hand.tap('春茶品鉴');
      for (const guest of ['o-lin', 'o-hao']) {
        await scansFor(hand, await joined(house, guest));
        await sees(hand, '请进');
      }
      aMinutePasses();
      await scansFor(hand, await joined(house, 'o-lin'));
      await sees(hand, '这位已经入场了');
      const asked = { action: 'occasion', occasion: 'spring' };
      expect(await house.ask('operator', asked)).toMatchObject({ counts: { attended: 2 } });
      await close();
    },
    minute,
  );

  it(
    'writes a receipt that its shopper can claim',
    async () => {
      await joined(house, 'o-lin');
      const { hand, close } = await open();
      await hand.opens('/staff/pages/receipt/index');
      await sees(hand, '实付金额');
      for (const key of '46') await hand.tap(key);
      await taps(hand, '开小票 ¥46.00');
      const orderNo = /\d{4} \d{6} \d{4}/.exec(await sees(hand, '单号', '补记到'))?.[0];
      const receipt = { storeId: 'south', orderNo: orderNo?.replaceAll(' ', ''), amountFen: 4600 };
      const claimed = { action: 'claim-receipt', requestId: 'claim-of-lin', ...receipt };
      const { pointsEarned } = (await house.ask('member', claimed, 'o-lin')) as {
        pointsEarned: number;
      };
      expect(pointsEarned).toBe(46);
      await close();
    },
    minute,
  );
});
