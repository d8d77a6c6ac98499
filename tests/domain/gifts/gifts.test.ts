import { giveGift } from '../../../shared/domain/members';
import { clock, midnight, monday } from '../../support/calendar';
import { couponOf, programmeWith } from '../../support/coupons';
import { begun } from '../../support/given';

const at = clock(monday);
const programme = programmeWith(couponOf({ perMember: 1 }));
const cause = { kind: 'operator', about: '赔个不是' } as const;
const { member } = begun(programme);

describe('A gift', () => {
  it('of points is earned at once, for its own cause', () => {
    const gift = { kind: 'points', points: 20 } as const;
    expect(giveGift(programme, member, { gift, id: 'a', cause, at })).toEqual({
      ok: true,
      value: [
        {
          kind: 'points-earned',
          points: 20,
          repaid: 0,
          cause,
          maturesAt: null,
          expiresAt: midnight('2028-01-01'),
        },
      ],
    });
  });

  it('of a coupon is issued under the id of the act', () => {
    const gift = { kind: 'coupon', coupon: 'five' } as const;
    expect(giveGift(programme, member, { gift, id: 'a', cause, at })).toMatchObject({
      value: [{ kind: 'coupon-issued', coupon: { id: 'a', definition: 'five', cause } }],
    });
  });

  it('of a coupon that there is not is refused', () => {
    const gift = { kind: 'coupon', coupon: 'gold' } as const;
    expect(giveGift(programme, member, { gift, id: 'a', cause, at })).toEqual({
      ok: false,
      refusal: { code: 'no-such-coupon' },
    });
  });
});
