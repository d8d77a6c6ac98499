import { cardOf, dueAt, passTime } from '../../../shared/domain/members';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { couponOf, issued, programmeWith } from '../../support/coupons';
import { after, begun, given, lived } from '../../support/given';

const noon = clock(monday);
const five = couponOf();
const programme = programmeWith(five);

describe('A coupon that is issued', () => {
  it('is in the wallet with the terms of that day and why it was given', () => {
    const { live } = after(programme, issued('five', noon)).wallet;
    expect(live).toEqual([
      {
        id: 'five',
        definition: 'five',
        cause: { kind: 'operator', about: '赔个不是' },
        name: '5 元券',
        offer: { kind: 'amount-off', amountFen: 500 },
        minSpendFen: 0,
        scope: five.scope,
        stacking: 'once',
        withTierPrice: true,
        campaign: 'spring',
        usableFrom: noon,
        expiresAt: midnight(daysAfter(monday, 31)),
      },
    ]);
  });

  it('keeps its terms when the programme changes', () => {
    const life = lived(programme, begun(programme), issued('five', noon));
    const dearer = programmeWith(couponOf({ offer: { kind: 'amount-off', amountFen: 1 } }));
    const later = lived(dearer, life, { kind: 'check-in', at: noon + 1 });
    expect(later.member.wallet).toEqual(life.member.wallet);
  });

  it('of a definition that the programme does not have is refused', () => {
    given(programme).when(issued('gold', noon)).thenRefused({ code: 'no-such-coupon' });
  });

  it('is issued once under its id, also after it has expired', () => {
    const life = lived(programme, begun(programme), issued('five', noon));
    const again = (at: number) => lived(programme, life, issued('five', at));
    expect([again(noon + 1), again(midnight('2026-06-01'))]).toEqual([life, life]);
  });

  it('is issued to one member as often as its limit says, ever', () => {
    const twice = programmeWith(couponOf({ perMember: 2 }));
    const [first, second] = [issued('five', noon, 'a'), issued('five', noon, 'b')];
    const life = [first, second].reduce((now, one) => lived(twice, now, one), begun(twice));
    expect(life.member.wallet.live).toHaveLength(2);
    given(twice, ...life.events.slice(1))
      .when(issued('five', midnight('2026-06-01'), 'c'))
      .thenRefused({ code: 'coupon-limit-reached', perMember: 2 });
  });

  it('is refused from the instant its fixed day is over', () => {
    const until = programmeWith(couponOf({ valid: { kind: 'until', day: '2026-03-31' } }));
    const end = midnight('2026-04-01');
    const live = lived(until, begun(until), issued('five', end - 1)).member.wallet.live;
    expect(live.map(({ expiresAt }) => expiresAt)).toEqual([end]);
    given(until).when(issued('five', end)).thenRefused({ code: 'coupon-over', expiredAt: end });
  });

  it('finds room for sixty and no more', () => {
    const ids = Array.from({ length: 60 }, (_, i) => `coupon-${i}`);
    const full = ids.reduce(
      (life, id) => lived(programme, life, issued('five', noon, id)),
      begun(programme),
    );
    expect(full.member.wallet.live).toHaveLength(60);
    given(programme, ...full.events.slice(1))
      .when(issued('five', noon, 'one-more'))
      .thenRefused({ code: 'wallet-full', most: 60 });
  });
});

describe('A coupon', () => {
  it('valid for no days more is valid to the end of its own day', () => {
    const today = programmeWith(couponOf({ valid: { kind: 'days', days: 0 } }));
    const { live } = after(today, issued('five', noon)).wallet;
    expect(live.map(({ expiresAt }) => expiresAt)).toEqual([midnight(daysAfter(monday, 1))]);
  });

  it('expires at its instant, once, and is told of among those past', () => {
    const { member } = lived(programme, begun(programme), issued('five', noon));
    const end = midnight(daysAfter(monday, 31));
    expect(dueAt(programme, member)).toBe(end);
    expect(passTime(programme, member, end - 1).events).toEqual([]);
    const passed = passTime(programme, member, end);
    expect(passed.events.map(({ kind }) => kind)).toEqual(['coupon-expired']);
    expect(passed.member.wallet).toMatchObject({
      live: [],
      past: [{ id: 'five', name: '5 元券', ended: 'expired', at: end, costFen: 0 }],
      issued: { five: 1 },
    });
    expect(passTime(programme, passed.member, end + 1).events).toEqual([]);
  });

  it('that ends first stands first, in the wallet and on the card', () => {
    const soon = couponOf({ id: 'soon', name: '快到期', valid: { kind: 'days', days: 3 } });
    const both = programmeWith(five, soon);
    const member = after(both, issued('five', noon), issued('soon', noon));
    expect(member.wallet.live.map(({ id }) => id)).toEqual(['soon', 'five']);
    expect(cardOf(both, member, noon).coupons).toMatchObject({
      count: 2,
      next: { name: '快到期', expiresAt: midnight(daysAfter(monday, 4)) },
    });
  });

  it('is remembered when it is past, the latest forty', () => {
    const ids = Array.from({ length: 50 }, (_, i) => `coupon-${String(i).padStart(2, '0')}`);
    const held = ids.reduce(
      (life, id) => lived(programme, life, issued('five', noon, id)),
      begun(programme),
    );
    const { past } = passTime(programme, held.member, midnight('2026-06-01')).member.wallet;
    expect(past.map(({ id }) => id)).toEqual(ids.slice(10));
  });
});
