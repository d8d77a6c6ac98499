import { type MemberCommand, cardOf, passTime } from '../../../shared/domain/members';
import { type Programme, nextVersion } from '../../../shared/domain/programme';
import { clock, daysAfter, midnight, monday, tuesday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { after, begun, lived } from '../../support/given';

type Steps = readonly (readonly [string, number, number])[];

/** The tea house with other tiers, each with its threshold and what keeps it, from Tuesday on. */
function ladder(steps: Steps, more: Partial<Programme['tiers']> = {}): Programme {
  const [first] = plainDays.tiers.tiers;
  if (first === undefined) throw new Error('there is a lowest tier');
  const tiers = steps.map(([id, threshold, keep]) => ({ ...first, id, threshold, keep }));
  const terms = { ...plainDays, tiers: { ...plainDays.tiers, ...more, tiers } };
  return nextVersion(plainDays, terms, midnight(tuesday));
}
const grown = (growth: number): MemberCommand => ({
  kind: 'adjust',
  points: 0,
  growth,
  reason: 'count',
  at: clock(monday),
});
const later = clock(tuesday);
const standingOf = (growth: number, programme: Programme, at = later) =>
  passTime(programme, after(plainDays, grown(growth)), at).member.tier.standing;
const ends = daysAfter(monday, 365);

describe('A new ladder', () => {
  const harder = ladder([
    ['sprout', 0, 0],
    ['qingming', 200, 150],
  ]);
  const easier = ladder([
    ['sprout', 0, 0],
    ['qingming', 60, 50],
  ]);

  it('takes no tier away before its period ends', () => {
    expect(standingOf(100, harder)).toEqual({
      tier: 'qingming',
      since: monday,
      until: ends,
      growthFrom: tuesday,
      graceUntil: null,
    });
    expect(standingOf(100, harder, midnight(ends) - 1).graceUntil).toBeNull();
    expect(standingOf(100, harder, midnight(ends)).graceUntil).toBe(daysAfter(ends, 30));
  });

  it.each([
    [59, 'sprout', monday],
    [60, 'qingming', tuesday],
    [61, 'qingming', tuesday],
  ])('lifts who reaches a lowered threshold: %i growth make %s', (growth, tier, since) => {
    expect(standingOf(growth, easier)).toMatchObject({ tier, since });
  });

  it('shows the lifted tier on the card before anything is written', () => {
    const { tier } = cardOf(easier, after(plainDays, grown(60)), later);
    expect([tier.tier, tier.next]).toEqual(['qingming', null]);
  });

  it('says that the tier was reached, once', () => {
    const { member, events } = passTime(easier, after(plainDays, grown(60)), later);
    expect(events.map((event) => (event.kind === 'tier-changed' ? event.why : event.kind))).toEqual(
      ['tier-settled', 'reached'],
    );
    expect(passTime(easier, member, later).events).toEqual([]);
  });

  it('does not lift by growth that has left the window', () => {
    expect(standingOf(60, easier, midnight(ends) - 1).tier).toBe('qingming');
    expect(standingOf(60, easier, midnight(ends)).tier).toBe('sprout');
  });

  it('does not lift for good by growth of the same day that is then refunded', () => {
    const bought = lived(plainDays, begun(), purchase('a', 60, { at: later - 1 }));
    const [recorded] = bought.events.filter(isRecorded);
    if (recorded === undefined) throw new Error('the purchase is recorded');
    const lifted = lived(easier, bought, { kind: 'pass-time', at: later });
    expect(lifted.member.tier.standing.tier).toBe('qingming');
    const back = lived(easier, lifted, refund(recorded, [6_000, 0], later + 1));
    expect(back.member.tier.standing.tier).toBe('sprout');
  });

  it('that counts keeping less gives a tier in grace back', () => {
    const missed = passTime(harder, after(plainDays, grown(100)), midnight(ends)).member;
    const kinder = { ...easier, tiersVersion: 9 };
    const held = { ...missed, growth: [{ on: '2026-09-01', growth: 50 }] };
    expect(passTime(kinder, held, midnight(ends)).member.tier.standing).toMatchObject({
      tier: 'qingming',
      until: daysAfter(ends, 365),
      graceUntil: null,
    });
  });

  it('without a tier moves its members to the highest that their growth reaches', () => {
    const fewer: Steps = [
      ['sprout', 0, 0],
      ['xiaoman', 300, 200],
    ];
    expect(standingOf(100, ladder(fewer))).toEqual({
      tier: 'sprout',
      since: tuesday,
      until: null,
      growthFrom: tuesday,
      graceUntil: null,
    });
    expect(standingOf(300, ladder(fewer))).toMatchObject({ tier: 'xiaoman', since: tuesday });
  });

  it('with a tier below the lowest gives the former lowest a period of its own', () => {
    const lower = ladder([
      ['seed', 0, 0],
      ['sprout', 10, 5],
    ]);
    expect(standingOf(1, lower)).toMatchObject({
      tier: 'sprout',
      until: daysAfter(tuesday, 365),
    });
  });
});
