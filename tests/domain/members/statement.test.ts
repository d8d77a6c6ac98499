import { type MemberEvent, statementLines } from '../../../shared/domain/members';
import { clock, midnight, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { isRecorded, purchase, refund } from '../../support/counter';
import { begun, lived } from '../../support/given';

const at = clock(monday);
const linesOf = (events: readonly MemberEvent[], balanceAfter = 0) =>
  statementLines({ at, version: 3, events, balanceAfter });
const eventsOf = (programme = plainDays) =>
  lived(programme, begun(programme), purchase('a', 50, { at })).events;

describe('A statement', () => {
  it('says what moved, why, about what, and under which terms', () => {
    expect(linesOf(eventsOf(), 70)).toEqual([
      { at, why: 'purchase', about: 'store-1:a', change: 50, balance: 70, pending: 0, version: 3 },
    ]);
  });

  it('shows points that wait apart from the balance until they mature', () => {
    const waiting = { ...plainDays, earn: { ...plainDays.earn, pendingDays: 7 } };
    const bought = lived(waiting, begun(waiting), purchase('a', 50, { at }));
    expect(linesOf(bought.events)).toMatchObject([{ change: 0, pending: 50 }]);
    const matured = lived(waiting, bought, { kind: 'pass-time', at: midnight('2026-03-16') });
    expect(linesOf(matured.events.slice(bought.events.length), 50)).toMatchObject([
      { why: 'matured', about: 'store-1:a', change: 50, pending: -50, balance: 50 },
    ]);
  });

  it('names the order of a refund, and nothing for what expired', () => {
    const bought = lived(plainDays, begun(), purchase('a', 50, { at }));
    const [recorded] = bought.events.filter(isRecorded);
    if (recorded === undefined) throw new Error('the purchase is recorded');
    const back = lived(plainDays, bought, refund(recorded, [5_000, 3_000], at + 1));
    const gone = lived(plainDays, back, { kind: 'pass-time', at: midnight('2028-01-01') });
    expect(linesOf(gone.events.slice(bought.events.length))).toMatchObject([
      { why: 'expired', about: null, change: -30, balance: 0 },
      { why: 'refund', about: 'store-1:a', change: -20, balance: 30 },
    ]);
  });

  it('names the day of a check-in and of its milestones, the newest line first', () => {
    const days = [monday, '2026-03-10', '2026-03-11'];
    const { events } = days.reduce(
      (life, day) => lived(plainDays, life, { kind: 'check-in', at: clock(day) }),
      begun(),
    );
    expect(linesOf(events, 6).map(({ why, about, balance }) => [why, about, balance])).toEqual([
      ['milestone', '2026-03-11', 6],
      ['check-in', '2026-03-11', 3],
      ['check-in', '2026-03-10', 2],
      ['check-in', monday, 1],
    ]);
  });

  it('gives the reason of an adjustment', () => {
    const reason = '补登';
    const { events } = lived(plainDays, begun(), {
      kind: 'adjust',
      points: 5,
      growth: 1,
      reason,
      at,
    });
    expect(linesOf(events)).toMatchObject([{ why: 'adjustment', about: reason, change: 5 }]);
  });

  it('has no line for what moves no points', () => {
    const { events } = lived(plainDays, begun(), purchase('a', 0, { at }));
    expect(linesOf(events)).toEqual([]);
  });
});
