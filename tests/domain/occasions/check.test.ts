import { type OccasionTerms, checkOccasions } from '../../../shared/domain/occasions';
import { endsAt, startsAt, tasting } from './cast';

describe('An occasion', () => {
  const wrong = (change: Partial<OccasionTerms>) =>
    checkOccasions([{ ...tasting, ...change }], ['five-off']);

  it.each([
    [{ endsAt: startsAt }, 'endsAt', 'ends-before-it-starts'],
    [
      { signUp: { ...tasting.signUp, until: tasting.signUp.from } },
      'signUp.until',
      'ends-before-it-starts',
    ],
    [{ signUp: { ...tasting.signUp, until: endsAt + 1 } }, 'signUp.until', 'after-it-ended'],
    [
      { signUp: { ...tasting.signUp, cancelUntil: startsAt + 1 } },
      'signUp.cancelUntil',
      'after-it-started',
    ],
    [{ gift: { kind: 'coupon', coupon: 'none' } as const }, 'gift.coupon', 'no-such-coupon'],
  ])('names what is wrong with it (%#)', (change, field, reason) => {
    expect(wrong(change)).toEqual([{ field: `occasions.0.${field}`, reason }]);
  });

  it('can be published with sign-up to its end and cancelling to its start', () => {
    expect(wrong({})).toEqual([]);
    const signUp = { ...tasting.signUp, until: endsAt, cancelUntil: startsAt };
    expect(wrong({ signUp })).toEqual([]);
    expect(wrong({ gift: { kind: 'coupon', coupon: 'five-off' } })).toEqual([]);
    expect(checkOccasions([tasting, tasting], [])).toEqual([
      { field: 'occasions.1.id', reason: 'id-already-taken' },
    ]);
  });
});
