import type { Member } from '../../../shared/domain/members';
import { dueAt, passTime } from '../../../shared/domain/members';
import type { ProgrammeTerms } from '../../../shared/domain/programme';
import { teaHouse } from '../../../shared/domain/programme';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays, programmeOf } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { type Life, begun, lived } from '../../support/given';

const noon = clock(monday);
const programmeGiving = (gifts: Partial<ProgrammeTerms['gifts']>) =>
  programmeOf({ earn: plainDays.earn, gifts: { tiers: [], repeat: null, ...gifts } });
const coupon = (id: string) => ({ kind: 'coupon', coupon: id }) as const;
const programme = programmeGiving({
  tiers: [
    {
      tier: 'qingming',
      onReaching: [coupon('five-off'), { kind: 'points', points: 9 }],
      monthly: [],
    },
    { tier: 'guyu', onReaching: [coupon('rock-tea')], monthly: [coupon('pastry')] },
  ],
});
const held = ({ wallet }: Member) => wallet.live.map(({ definition }) => definition).sort();
const buys = (life: Life, yuan: number, at = noon) =>
  lived(programme, life, purchase(`${at}`, yuan, { at }));

describe('Reaching a tier', () => {
  it.each([
    [99, []],
    [100, ['five-off']],
    [299, ['five-off']],
    [300, ['five-off', 'pastry', 'rock-tea']],
  ])('with %i yuan gives what it and the tiers below it give: %j', (yuan, gifts) => {
    expect(held(buys(begun(programme), yuan).member)).toEqual(gifts);
  });

  it('gives once, however much more is bought', () => {
    const life = buys(buys(begun(programme), 100), 100, noon + 1);
    expect(held(life.member)).toEqual(['five-off']);
    expect(life.member.points.lots.map(({ points }) => points)).toEqual([100 + 110 + 9]);
  });

  it('is undone with its gifts by the refund that undoes it', () => {
    const life = buys(begun(programme), 120);
    const [bought] = life.events.filter(isRecorded);
    if (bought === undefined) throw new Error('the purchase is recorded');
    const back = (kept: number) => lived(programme, life, refund(bought, [12_000, kept], noon + 1));
    expect(held(back(10_000).member)).toEqual(['five-off']);
    const { member } = back(9_999);
    expect([held(member), member.wallet.issued, member.points.debt]).toEqual([[], {}, 0]);
    expect(member.points.lots.map(({ points }) => points)).toEqual([99]);
  });

  it('on a later day, as a refund makes it, dates the gift anew', () => {
    const later = clock(daysAfter(monday, 20));
    const first = buys(begun(programme), 100, noon);
    const both = buys(first, 100, later);
    const [bought] = both.events.filter(isRecorded);
    if (bought === undefined) throw new Error('the purchase is recorded');
    const { member } = lived(programme, both, refund(bought, [10_000, 0], later + 1));
    expect(member.wallet.live.map(({ usableFrom, expiresAt }) => [usableFrom, expiresAt])).toEqual([
      [midnight(daysAfter(monday, 20)), midnight(daysAfter(monday, 51))],
    ]);
  });
});

describe('Holding a tier', () => {
  const holder = buys(begun(programme), 300).member;

  it('gives its monthly gift as each month begins', () => {
    const april = midnight('2026-04-01');
    expect(dueAt(programme, holder)).toBe(april);
    const counts = [april - 1, april, midnight('2026-05-01')].map(
      (at) => passTime(programme, holder, at).member.wallet.issued['pastry'],
    );
    expect(counts).toEqual([1, 2, 3]);
  });

  it('gives nothing monthly below the tier', () => {
    const below = buys(begun(programme), 299).member;
    const passed = passTime(programme, below, midnight('2026-09-01')).member;
    expect(passed.wallet.issued).toEqual({ 'five-off': 1 });
  });
});

describe('The coupon for coming back', () => {
  const { repeat } = teaHouse.gifts;
  const again = programmeGiving({ repeat });
  /** Purchases of 30 yuan on these days, counted from Monday; the last coupon's first and last day. */
  const windowAfter = (...days: readonly number[]) => {
    const life = days.reduce(
      (now, day, i) =>
        lived(again, now, purchase(`${i}`, 30, { at: clock(daysAfter(monday, day)) })),
      begun(again),
    );
    const { live } = life.member.wallet;
    const last = live.find(({ id }) => id === `again:store-1:${days.length - 1}`);
    const on = daysAfter(monday, days.at(-1) ?? 0);
    const from = (at = 0) => (at - midnight(on)) / 86_400_000;
    return [from(last?.usableFrom), from(last?.expiresAt) - 1];
  };

  it('opens at half the usual gap and closes at one and a half, by the median of the member’s own', () => {
    expect(windowAfter(0)).toEqual([7, 21]);
    expect(windowAfter(0, 3)).toEqual([7, 21]);
    expect(windowAfter(0, 3, 13)).toEqual([1, 4]);
    expect(windowAfter(0, 10, 20, 21)).toEqual([5, 15]);
    expect(windowAfter(0, 200, 400)).toEqual([45, 135]);
    expect(windowAfter(0, 1, 2)).toEqual([1, 3]);
  });

  it.each([
    [29, []],
    [30, ['again']],
  ])('comes with a purchase of enough: %i yuan', (yuan, gifts) => {
    const life = lived(again, begun(again), purchase('a', yuan, { at: noon }));
    expect(held(life.member)).toEqual(gifts);
  });
});
