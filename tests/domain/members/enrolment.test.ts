import { begin, cardOf, dueAt, enrol, foldMember } from '../../../shared/domain/members';
import { clock, lastInstantOf, midnight, monday } from '../../support/calendar';
import { hao, mei, plainDays } from '../../support/cast';

describe('A new member', () => {
  const enrolment = enrol(plainDays, { ...mei, source: 'poster' });

  it('begins at the lowest tier, which has no end', () => {
    expect(enrolment).toEqual({
      kind: 'member-enrolled',
      id: 'mei',
      no: '0000000002',
      on: monday,
      source: 'poster',
      inviter: null,
      standing: {
        tier: 'sprout',
        since: monday,
        until: null,
        growthFrom: monday,
        graceUntil: null,
      },
      tierRulesVersion: 1,
    });
  });

  it('is enrolled on the day in UTC+8', () => {
    const on = [lastInstantOf(monday), lastInstantOf(monday) + 1].map(
      (at) => enrol(plainDays, { ...hao, at }).on,
    );
    expect(on).toEqual([monday, '2026-03-10']);
  });

  it('has a card with nothing on it yet but the way ahead', () => {
    expect(cardOf(plainDays, begin(enrolment), clock(monday))).toMatchObject({
      no: '0000000002',
      points: { balance: 0, pending: 0, debt: 0, next: null },
      tier: { tier: 'sprout', next: { tier: 'qingming', missing: 100 }, keep: null },
      checkIn: { checkedIn: false, streak: 0, next: { days: 3, points: 3 } },
      visits: { days: 0, lastOn: null },
      purchases: { count: 0, netFen: 0 },
    });
  });

  it('is due only on the first anniversary of joining', () => {
    expect(dueAt(plainDays, begin(enrolment))).toBe(midnight('2027-03-09'));
  });

  it('is where every history begins', () => {
    expect(foldMember([enrolment])).toEqual(begin(enrolment));
    expect(() => foldMember([])).toThrow('a history begins with the enrolment');
    expect(() => foldMember([{ kind: 'code-used', step: 1 }])).toThrow();
  });
});
