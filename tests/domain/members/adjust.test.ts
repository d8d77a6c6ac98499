import type { MemberCommand } from '../../../shared/domain/members';
import { clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { after, begun, given, lived } from '../../support/given';

const noon = clock(monday);
const reason = '补登 3 月 1 日消费';
const adjust = (points: number, growth: number, at = noon): MemberCommand => ({
  kind: 'adjust',
  points,
  growth,
  reason,
  at,
});
const cause = { kind: 'adjustment' as const, reason };
const expiresAt = midnight('2028-01-01');

describe('An adjustment', () => {
  it('gives points and growth with its reason', () => {
    given(plainDays)
      .when(adjust(5, 7))
      .then(
        { kind: 'points-earned', points: 5, repaid: 0, cause, maturesAt: null, expiresAt },
        { kind: 'growth-earned', on: monday, growth: 7, cause },
      );
  });

  it('of nothing is refused', () => {
    given(plainDays).when(adjust(0, 0)).thenRefused({ code: 'nothing-to-adjust' });
  });

  it('takes points to the last one and no further', () => {
    const earned = lived(plainDays, begun(), adjust(5, 0)).events.slice(1);
    given(plainDays, ...earned)
      .when(adjust(-5, 0))
      .then({ kind: 'points-redeemed', points: 5, draws: [{ expiresAt, points: 5 }], cause });
    given(plainDays, ...earned)
      .when(adjust(-6, 0))
      .thenRefused({ code: 'insufficient-points', short: 1 });
  });

  it('takes growth to the last value and no further', () => {
    const earned = lived(plainDays, begun(), adjust(0, 5)).events.slice(1);
    given(plainDays, ...earned)
      .when(adjust(0, -5))
      .then({ kind: 'growth-reversed', on: monday, growth: 5, cause });
    given(plainDays, ...earned)
      .when(adjust(0, -6))
      .thenRefused({ code: 'insufficient-growth', short: 1 });
  });

  it('takes the newest growth first', () => {
    const later = daysAfter(monday, 9);
    const { growth } = after(
      plainDays,
      adjust(0, 5),
      adjust(0, 5, clock(later)),
      adjust(0, -7, clock(later) + 1),
    );
    expect(growth).toEqual([{ on: monday, growth: 3 }]);
  });

  it('happens whole or not at all', () => {
    expect(lived(plainDays, begun(), adjust(5, -1))).toEqual(begun());
    expect(lived(plainDays, begun(), adjust(-1, 5))).toEqual(begun());
  });

  it('lifts and lowers the tier at once', () => {
    const lifted = after(plainDays, adjust(0, 100));
    expect(lifted.tier.standing.tier).toBe('qingming');
    expect(after(plainDays, adjust(0, 100), adjust(0, -1, noon + 1)).tier.standing.tier).toBe(
      'sprout',
    );
  });

  it('says that a correction lowered the tier', () => {
    const { events } = lived(
      plainDays,
      lived(plainDays, begun(), adjust(0, 100)),
      adjust(0, -1, noon + 1),
    );
    expect(events.at(-1)).toMatchObject({ kind: 'tier-changed', why: 'corrected' });
  });
});
