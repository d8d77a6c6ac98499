import {
  type CouponSaid,
  conditionLine,
  offerMark,
  storesLine,
} from '../../../client/app/src/text/coupon-line';
import { couponOf, everywhere } from '../../support/coupons';

const names = {
  stores: [
    { id: 'south', name: '南门店' },
    { id: 'lake', name: '湖滨店' },
    { id: 'hill', name: '山前店' },
  ],
  tiers: [
    { id: 'guyu', name: '谷雨' },
    { id: 'xiaoman', name: '小满' },
  ],
};
const scoped = (scope: Partial<CouponSaid['scope']>) =>
  couponOf({ scope: { ...everywhere, ...scope } });
const both = (coupon: CouponSaid) => [
  conditionLine(coupon, names, 'zh'),
  conditionLine(coupon, names, 'en'),
];

describe('What a coupon gives', () => {
  it.each([
    [{ kind: 'amount-off', amountFen: 500 }, '¥5', '¥5'],
    [{ kind: 'amount-off', amountFen: 1250 }, '¥12.5', '¥12.5'],
    [{ kind: 'amount-off', amountFen: 1205 }, '¥12.05', '¥12.05'],
    [{ kind: 'percent-off', offPermille: 200, ceilingFen: 1 }, '8折', '20% off'],
    [{ kind: 'percent-off', offPermille: 250, ceilingFen: 1 }, '7.5折', '25% off'],
    [{ kind: 'percent-off', offPermille: 1000, ceilingFen: 1 }, '免单', 'Free'],
    [{ kind: 'exchange', item: '岩茶', worthFen: 1 }, '兑换', 'Free'],
    [{ kind: 'gift', item: '茶碟', worthFen: 1 }, '赠品', 'Gift'],
  ] as const)('%j is %s, in English %s', (offer, zh, en) => {
    const coupon = couponOf({ offer });
    const said = (['zh', 'en'] as const).map((language) => {
      const { before, figure, after } = offerMark(coupon, language);
      return before + figure + after;
    });
    expect(said).toEqual([zh, en]);
  });
});

describe('What a coupon takes, in one sentence', () => {
  it('is the minimum, or that there is none', () => {
    expect(both(couponOf({ minSpendFen: 3000 }))).toEqual(['满 30 元可用', 'On ¥30 or more']);
    expect(both(couponOf())).toEqual(['不限金额', 'On any amount']);
  });

  it('names the kinds of goods', () => {
    expect(both(scoped({ categories: ['茶点'] }))).toEqual(['买茶点可用', 'On 茶点']);
    const least = { ...scoped({ categories: ['茶点', '茶叶'] }), minSpendFen: 5000 };
    expect(both(least)).toEqual(['茶点、茶叶满 50 元可用', 'On ¥50 or more of 茶点, 茶叶']);
  });

  it('says the ceiling of a share, and the item of an exchange or a gift', () => {
    const share = couponOf({ offer: { kind: 'percent-off', offPermille: 200, ceilingFen: 2000 } });
    expect(both(share)).toEqual(['最多减 20 元', 'Up to ¥20 off']);
    const swap = couponOf({ offer: { kind: 'exchange', item: '岩茶一泡', worthFen: 2800 } });
    expect(both(swap)[0]).toBe('换岩茶一泡');
    const gift = { ...swap, offer: { kind: 'gift', item: '茶碟', worthFen: 1 } } as const;
    expect(both(gift)[1]).toBe('Comes with 茶碟');
  });

  it.each([
    [{ weekdays: [1, 2, 3, 4, 5] }, '周一到周五', 'Mon–Fri'],
    [{ weekdays: [7, 6] }, '周末', 'Weekends'],
    [{ weekdays: [1, 2] }, '周一、周二', 'Mon, Tue'],
    [{ weekdays: [5, 1, 3] }, '周一、周三、周五', 'Mon, Wed, Fri'],
    [{ hours: { from: 8, to: 11 } }, '8 点到 11 点', '8:00–11:00'],
    [{ weekdays: [3], hours: { from: 0, to: 24 } }, '周三 0 点到 24 点', 'Wed 0:00–24:00'],
    [{ tiers: ['xiaoman', 'guyu'] }, '谷雨、小满会员可用', 'For 谷雨, 小满'],
    [{ tiers: ['gone'] }, '限部分等级', 'For some tiers'],
    [{ stores: ['south', 'lake'] }, '限南门店、湖滨店', 'At 南门店, 湖滨店'],
    [{ stores: ['south', 'lake', 'hill'] }, '限南门店等 3 家店', 'At 南门店 and 2 more'],
    [{ stores: ['gone'] }, '限部分门店', 'At some stores'],
  ])('within %j it says %s, in English %s', (scope, zh, en) => {
    expect(both(scoped(scope))).toEqual([zh, en]);
  });

  it('names every store where there is room for it', () => {
    const { scope } = scoped({ stores: ['south', 'lake', 'hill'] });
    expect(storesLine(scope, names, 'zh')).toBe('限南门店、湖滨店、山前店');
  });
});
