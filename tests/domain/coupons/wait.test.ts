import { type Coupon, type CouponDefinition, waitOf } from '../../../shared/domain/coupons';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { couponOf, everywhere, issued, programmeWith } from '../../support/coupons';
import { after } from '../../support/given';

const noon = clock(monday);
const HOUR = 3_600_000;

/** A coupon of this scope, issued on Monday at noon. */
const scoped = (scope: Partial<CouponDefinition['scope']>, days = 30): Coupon => {
  const definition = couponOf({
    scope: { ...everywhere, ...scope },
    valid: { kind: 'days', days },
  });
  const [coupon] = after(programmeWith(definition), issued('five', noon)).wallet.live;
  if (coupon === undefined) throw new Error('the coupon is in the wallet');
  return coupon;
};
const wait = (coupon: Coupon, at: number, tier = 'sprout') => waitOf(coupon, { tier, at });

describe('A coupon is usable', () => {
  it('at once when nothing narrows it', () => {
    expect(wait(scoped({}), noon)).toBeNull();
  });

  it('from the first minute of its hours until the last strikes', () => {
    const morning = scoped({ hours: { from: 8, to: 11 } });
    const [opens, closes] = [clock(daysAfter(monday, 1), '08:00:00.000'), 3 * HOUR];
    const at = [opens - 1, opens, opens + closes - 1, opens + closes];
    expect(at.map((instant) => wait(morning, instant))).toEqual([
      { code: 'other-hours', from: opens },
      null,
      null,
      { code: 'other-hours', from: opens + 24 * HOUR },
    ]);
  });

  it('on its weekdays from midnight to midnight', () => {
    const sunday = scoped({ weekdays: [7] });
    const opens = midnight(daysAfter(monday, 6));
    const at = [opens - 1, opens, opens + 24 * HOUR - 1, opens + 24 * HOUR];
    expect(at.map((instant) => wait(sunday, instant))).toEqual([
      { code: 'other-hours', from: opens },
      null,
      null,
      { code: 'other-hours', from: opens + 7 * 24 * HOUR },
    ]);
  });

  it('in hours that come only after it ends never more', () => {
    const sunday = scoped({ weekdays: [7] }, 5);
    expect(wait(sunday, noon)).toEqual({ code: 'other-hours', from: null });
    expect(wait(scoped({ weekdays: [7] }, 6), noon)).toMatchObject({
      from: midnight(daysAfter(monday, 6)),
    });
  });

  it('on this weekday of next week when today’s hours are over', () => {
    const early = scoped({ weekdays: [1], hours: { from: 8, to: 9 } });
    expect(wait(early, noon)).toEqual({
      code: 'other-hours',
      from: clock(daysAfter(monday, 7), '08:00:00.000'),
    });
  });

  it('by its tiers only', () => {
    const high = scoped({ tiers: ['guyu', 'xiaoman'] });
    expect(wait(high, noon)).toEqual({ code: 'other-tier', tiers: ['guyu', 'xiaoman'] });
    expect(wait(high, noon, 'guyu')).toBeNull();
  });

  it('from its first instant', () => {
    const later = { ...scoped({}), usableFrom: noon + 10 };
    expect([9, 10].map((more) => wait(later, noon + more))).toEqual([
      { code: 'not-yet', from: noon + 10 },
      null,
    ]);
  });
});
