import { chipNote } from '../../../client/app/src/staff/chip-note';
import {
  type Choice,
  asksFor,
  chipsOf,
  givesGoods,
  toggled,
} from '../../../client/app/src/staff/chips';
import type { Quoted } from '../../../client/app/src/staff/store/sale-model';
import { everywhere } from '../../support/coupons';
import { morning } from './cast';
import { atTill } from './goods';

const short = { code: 'below-minimum', shortFen: 500 } as const;
const [five, eight, far] = [atTill('five'), atTill('eight'), atTill('far', { obstacle: short })];
const coupons = [far, five, eight];
const using = (...ids: readonly string[]): Quoted => ({
  ...{ listFen: 5000, discounts: [], wallet: coupons, payFen: 4000, points: 40, growth: 40 },
  coupons: ids.map((coupon) => ({ coupon, name: coupon, amountFen: 500 })),
});
const shown = (quoted: Quoted | null, choice: Choice, best: readonly string[]) =>
  chipsOf({ coupons, quoted, choice, best }).map(({ coupon, on }) => [coupon.id, on]);

describe('Coupons on the counter', () => {
  it('lie with the usable ones in front while nothing is priced', () => {
    expect(shown(null, null, [])).toEqual([
      ['five', false],
      ['eight', false],
      ['far', false],
    ]);
  });

  it('that the best price uses are on, and in front', () => {
    expect(shown(using('eight'), null, ['eight'])).toEqual([
      ['eight', true],
      ['five', false],
      ['far', false],
    ]);
  });

  it('keep their places when one is taken off', () => {
    expect(shown(using(), [], ['eight']).map(([id]) => id)).toEqual(['eight', 'five', 'far']);
  });

  it('are on as they were chosen, before the price says so', () => {
    expect(shown(using('eight'), ['five', 'eight'], ['eight'])).toEqual([
      ['eight', true],
      ['five', true],
      ['far', false],
    ]);
  });
});

describe('A coupon for a category', () => {
  const scope = { ...everywhere, categories: ['茶点'] };
  const obstacle = { code: 'other-category', categories: ['茶点'] } as const;
  const asked = (coupon: Parameters<typeof atTill>[1], quoted: Quoted | null, choice: Choice) =>
    chipsOf({ coupons: [atTill('one', { scope, ...coupon })], quoted, choice, best: [] }).map(
      asksFor,
    );

  it('is for it from the start, and asks how much is of it', () => {
    expect(asked({}, null, null)).toEqual([['茶点']]);
    expect(asked({ obstacle }, using(), null)).toEqual([['茶点']]);
  });

  it('asks nothing once the price knows of some, or for another reason not to use it', () => {
    expect(asked({}, using(), null)).toEqual([null]);
    expect(asked({ obstacle: short }, using(), null)).toEqual([null]);
    const elsewhere = { code: 'other-store', stores: ['x'] } as const;
    expect(asked({ obstacle: elsewhere }, null, null)).toEqual([null]);
  });

  it('that was put on can be taken off, whatever it is for', () => {
    expect(asked({ obstacle }, using(), ['one'])).toEqual([null]);
  });
});

describe('A tap on a coupon', () => {
  it('takes off one that the price uses', () => {
    expect(toggled(null, using('five', 'eight'), 'five')).toEqual(['eight']);
  });

  it('puts one on beside those that the price uses', () => {
    expect(toggled(null, using('eight'), 'five')).toEqual(['eight', 'five']);
  });

  it('twice changes nothing', () => {
    const once = toggled(null, using('eight'), 'five');
    expect(toggled(once, using('eight'), 'five')).toEqual(['eight']);
  });
});

describe('A coupon on the counter says', () => {
  const note = (coupon: Parameters<typeof atTill>[1], on = false, offFen: number | null = null) =>
    (['zh', 'en'] as const).map((language) =>
      chipNote({ coupon: atTill('one', coupon), on, offFen }, { language, at: morning }),
    );
  const tea = { kind: 'exchange', item: '岩茶', worthFen: 1 } as const;
  const amount = { kind: 'amount-off', amountFen: 500 } as const;

  it.each([
    [{ offer: amount, minSpendFen: 0 }, ['可用', 'usable']],
    [{ offer: amount, minSpendFen: 3000 }, ['满 30 元', 'from ¥30']],
    [{ offer: tea }, ['给岩茶', 'for 岩茶']],
    [{ obstacle: short }, ['差 5 元', '¥5 short']],
    [
      { obstacle: { code: 'not-yet', from: morning + 86_400_000 } },
      ['3 月 10 日起', 'from 10 Mar'],
    ],
    [{ obstacle: { code: 'other-hours', from: morning + 60_000 } }, ['10:01 起', 'from 10:01']],
    [{ obstacle: { code: 'other-hours', from: null } }, ['不在时段', 'not at this hour']],
    [{ obstacle: { code: 'other-tier', tiers: ['guyu'] } }, ['等级不符', 'another tier']],
    [{ obstacle: { code: 'other-store', stores: ['x'] } }, ['别的门店用', 'another store']],
    [
      { obstacle: { code: 'other-category', categories: ['茶', '点心'] } },
      ['限茶、点心', 'only 茶, 点心'],
    ],
  ] as const)('%j: %j', (coupon, said) => {
    expect(note(coupon)).toEqual(said);
  });

  it('what it takes off, once the price uses it', () => {
    expect(note({ offer: amount }, true, 500)).toEqual(['减 ¥5.00', '¥5.00 off']);
  });
});

describe('Goods by a coupon alone', () => {
  const tea = { kind: 'exchange', item: '岩茶', worthFen: 1 } as const;
  const free = { offer: tea, minSpendFen: 0 };

  it.each([
    [free, true],
    [{ ...free, minSpendFen: 1 }, false],
    [{ ...free, scope: { ...everywhere, categories: ['茶'] } }, false],
    [{ ...free, obstacle: { code: 'other-hours', from: null } }, false],
    [{ ...free, offer: { kind: 'amount-off', amountFen: 1 } }, false],
    [{ ...free, offer: { kind: 'gift', item: '茶碟', worthFen: 1 } }, true],
  ] as const)('%j: %j', (coupon, gives) => {
    expect(givesGoods(atTill('one', coupon))).toBe(gives);
  });
});
