import { calendarOf } from '../../../shared/domain/calendar';
import type { MemberCommand } from '../../../shared/domain/members';
import { type Programme, teaHouse } from '../../../shared/domain/programme';
import { clock, midnight } from '../../support/calendar';
import { programmeOf } from '../../support/cast';
import { after } from '../../support/given';
import { drawing, week } from '../lotteries/cast';

const march = '2026-03';
const at = clock('2026-03-20');
const marksOf = (
  programme: Programme,
  { month = march, commands = [] }: { month?: string; commands?: readonly MemberCommand[] } = {},
) =>
  calendarOf(programme, after(programme, ...commands), { month, at }).map(
    ({ kind, id, from, to }) => [kind, id, from, to].join(' '),
  );
const unrewarded = { ...teaHouse.checkIn, milestones: [] };
const nothing = {
  checkIn: unrewarded,
  claims: [],
  rewards: [],
  lotteries: [],
  occasions: [],
  news: [],
};
const quiet = programmeOf({ ...nothing, earn: { ...teaHouse.earn, rules: [] } });
const rule = { ...teaHouse.earn.rules[0], id: 'double', weekdays: [], stores: [], categories: [] };
const rules = (...changes: readonly object[]) =>
  programmeOf({
    ...nothing,
    earn: {
      ...teaHouse.earn,
      rules: changes.map(
        (change) => ({ ...rule, ...change }) as (typeof teaHouse.earn.rules)[number],
      ),
    },
  });
const checkIn = (day: string): MemberCommand => ({ kind: 'check-in', at: clock(day) });

describe('The calendar of a month', () => {
  it('is empty where nothing is on', () => {
    expect(marksOf(quiet)).toEqual([]);
  });

  it('has the days checked in, cut at the ends of the month', () => {
    const days = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-03'];
    const commands = days.map(checkIn);
    expect(marksOf(quiet, { commands }).filter((mark) => mark.startsWith('checked'))).toEqual([
      'checked-in  2026-03-30 2026-03-31',
    ]);
    expect(
      marksOf(quiet, { month: '2026-04', commands }).filter((mark) => mark.startsWith('checked')),
    ).toEqual(['checked-in  2026-04-01 2026-04-01', 'checked-in  2026-04-03 2026-04-03']);
  });

  it('has the day on which a streak kept up reaches its next milestone', () => {
    const rewarding = programmeOf({ ...nothing, checkIn: teaHouse.checkIn });
    const milestones = (...days: readonly string[]) =>
      marksOf(rewarding, { commands: days.map(checkIn) }).filter((mark) =>
        mark.startsWith('check-in-milestone'),
      );
    expect(milestones()).toEqual(['check-in-milestone 3 2026-03-22 2026-03-22']);
    expect(milestones('2026-03-20')).toEqual(['check-in-milestone 3 2026-03-22 2026-03-22']);
    expect(milestones('2026-03-18', '2026-03-19')).toEqual([
      'check-in-milestone 3 2026-03-20 2026-03-20',
    ]);
    expect(milestones('2026-03-18', '2026-03-19', '2026-03-20')).toEqual([
      'check-in-milestone 7 2026-03-24 2026-03-24',
    ]);
  });

  it('may be of some months: nothing is cut where one ends, but at the last of them', () => {
    const across = rules({ from: '2026-03-30', to: '2026-05-02' });
    const months = (count: number) =>
      calendarOf(across, after(across), { month: march, months: count, at }).map(({ from, to }) => [
        from,
        to,
      ]);
    expect(months(1)).toEqual([['2026-03-30', '2026-03-31']]);
    expect(months(2)).toEqual([['2026-03-30', '2026-04-30']]);
    expect(months(3)).toEqual([['2026-03-30', '2026-05-02']]);
  });

  it('has every day on which purchases earn more', () => {
    expect(marksOf(rules({ weekdays: [2] }), { month: '2026-02' })).toEqual([
      'earn-rule double 2026-02-03 2026-02-03',
      'earn-rule double 2026-02-10 2026-02-10',
      'earn-rule double 2026-02-17 2026-02-17',
      'earn-rule double 2026-02-24 2026-02-24',
    ]);
    expect(marksOf(rules({ from: '2026-02-27', to: '2026-03-02' }))).toEqual([
      'earn-rule double 2026-03-01 2026-03-02',
    ]);
    expect(marksOf(rules({ weekdays: [6, 7], from: '2026-03-14', to: '2026-03-15' }))).toEqual([
      'earn-rule double 2026-03-14 2026-03-15',
    ]);
  });

  it('leaves out what is for another tier and what earns less', () => {
    expect(marksOf(rules({ tiers: ['xiaoman'] }))).toEqual([]);
    expect(marksOf(rules({ permille: 1000 }))).toEqual([]);
    expect(marksOf(rules({ tiers: ['sprout'] }))).toHaveLength(1);
  });

  it('has the lotteries that are promised', () => {
    expect(marksOf({ ...drawing(week), ...nothing, lotteries: [week] })).toEqual([
      'lottery week 2026-03-09 2026-03-15',
    ]);
    expect(marksOf({ ...drawing(week), ...nothing, lotteries: [week], seeds: [] })).toEqual([]);
  });

  it('has what takes place, by the day it begins to the day it ends', () => {
    const night = { startsAt: clock('2026-03-31', '22:00:00.000'), endsAt: midnight('2026-04-01') };
    const [terms] = teaHouse.occasions;
    if (terms === undefined) throw new Error('the tea house has an occasion');
    const programme = programmeOf({
      ...nothing,
      earn: { ...teaHouse.earn, rules: [] },
      occasions: [
        { ...terms, ...night },
        { ...terms, id: 'over-midnight', ...night, endsAt: night.endsAt + 1 },
      ],
    });
    expect(marksOf(programme)).toEqual([
      `occasion ${terms.id} 2026-03-31 2026-03-31`,
      'occasion over-midnight 2026-03-31 2026-03-31',
    ]);
    expect(marksOf(programme, { month: '2026-04' })).toEqual([
      'occasion over-midnight 2026-04-01 2026-04-01',
    ]);
  });

  it('has the days around a birthday, over the end of a month', () => {
    const birthday = { calendar: 'solar', month: 4, day: 2 } as const;
    const told = { kind: 'tell-birthday', birthday, ofAge: true, at: clock('2026-03-09') };
    const programme = {
      ...quiet,
      birthday: { ...teaHouse.birthday, beforeDays: 3, afterDays: 1, gifts: [] },
    };
    const commands = [told as MemberCommand];
    expect(marksOf(programme, { commands })).toEqual(['birthday  2026-03-30 2026-03-31']);
    expect(marksOf(programme, { month: '2026-04', commands })).toEqual([
      'birthday  2026-04-01 2026-04-03',
    ]);
  });

  it('has what can be claimed for a while, and not what always can', () => {
    const [claim] = teaHouse.claims;
    if (claim === undefined) throw new Error('the tea house has a claim');
    const until = midnight('2026-03-12');
    const claims = [
      { ...claim, id: 'always', from: null, until: null },
      { ...claim, id: 'short', from: midnight('2026-03-10'), until },
      { ...claim, id: 'ending', from: null, until: until + 1 },
    ];
    const earn = { ...teaHouse.earn, rules: [] };
    expect(marksOf(programmeOf({ ...nothing, earn, claims }))).toEqual([
      'claim ending 2026-03-01 2026-03-12',
      'claim short 2026-03-10 2026-03-11',
    ]);
  });

  it("has the last day of the member's own points and coupons", () => {
    const commands: readonly MemberCommand[] = [
      checkIn('2026-03-10'),
      {
        ...{ kind: 'issue-coupon', coupon: 'five-off', id: 'c1', reason: 'count' },
        at: clock('2026-03-10'),
      },
    ];
    expect(marksOf(quiet, { month: '2026-04', commands })).toEqual([
      'coupon-expires c1 2026-04-09 2026-04-09',
    ]);
    expect(marksOf(quiet, { month: '2027-12', commands })).toEqual([
      'points-expire  2027-12-31 2027-12-31',
    ]);
  });
});
