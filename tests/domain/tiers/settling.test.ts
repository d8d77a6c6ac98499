import { type MemberCommand, passTime } from '../../../shared/domain/members';
import { around, clock, daysAfter, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { after, begun, lived } from '../../support/given';

const settles = daysAfter(monday, 730);
const settledOnDays = (...commands: readonly MemberCommand[]) =>
  around(settles).map(
    (day) =>
      passTime(plainDays, after(plainDays, ...commands), midnight(day)).member.tier.settledOn,
  );

describe('The tier is settled', () => {
  it('when two windows have passed, up to a window ago', () => {
    const up = daysAfter(settles, -365);
    expect(settledOnDays()).toEqual([monday, up, up]);
  });

  it('and growth that no window reaches any more is forgotten', () => {
    const old = after(plainDays, purchase('a', 10, { at: clock(monday) }));
    const kept = [daysAfter(settles, -731), daysAfter(settles, -730)].map((on) => {
      const held = { ...old, growth: [{ on, growth: 10 }] };
      return passTime(plainDays, held, midnight(settles)).member.growth.length;
    });
    expect(kept).toEqual([0, 1]);
  });

  it('so that a refund still lowers it for a whole window', () => {
    const at = clock(daysAfter(settles, -365));
    const bought = lived(plainDays, begun(), purchase('a', 100, { at }));
    const [recorded] = bought.events.filter(isRecorded);
    if (recorded === undefined) throw new Error('the purchase is recorded');
    const life = lived(plainDays, bought, { kind: 'pass-time', at: clock(settles) });
    expect(life.member.tier.standing.tier).toBe('qingming');
    const back = lived(plainDays, life, refund(recorded, [10_000, 0], clock(settles)));
    expect(back.member.tier.standing.tier).toBe('sprout');
  });
});
