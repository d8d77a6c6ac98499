import type { Planned } from '../../client/demonstration/act';
import { lotteryBefore } from '../../client/demonstration/lotteries';
import { planDays } from '../../client/demonstration/plan';
import { endOf, readSample, shifted } from '../../client/demonstration/sample';
import { daysAfter, monday } from '../support/calendar';
import { facts, sampleText, total } from './sample-facts';

const whole = { customers: 2357, days: 546 };
const rows = shifted(readSample(sampleText, whole), endOf(whole), monday);
const days = planDays(rows, monday);
const acts = days.flatMap(({ moments }) => moments.flatMap((moment) => moment.acts));

const of = <Kind extends Planned['act']['kind']>(kind: Kind) =>
  acts.flatMap(({ act, ...where }) =>
    act.kind === kind ? [{ ...where, act: act as Extract<typeof act, { kind: Kind }> }] : [],
  );

describe('The story of the demonstration shop', () => {
  it('buys what the sample bought, to the fen', () => {
    const bought = of('buy').map(({ act }) => act.amountFen);
    expect(facts).toHaveLength(6919);
    expect(bought).toHaveLength(facts.filter(({ fen }) => fen > 0).length);
    expect(bought.reduce((sum, fen) => sum + fen, 0)).toBe(total(facts));
  });

  it('makes a visit of a row with nothing paid', () => {
    expect(of('visit')).toHaveLength(facts.filter(({ fen }) => fen === 0).length);
  });

  it('lets everybody join once, on the day of the first row and before anything else', () => {
    const joined = of('join');
    expect(joined).toHaveLength(2357);
    const first = new Map<string, string>();
    for (const { customer, act } of acts) {
      if (!first.has(customer.openid)) first.set(customer.openid, act.kind);
    }
    expect(new Set(first.values())).toEqual(new Set(['join']));
  });

  it('lets a few join by somebody who was a member before them', () => {
    const joinedOn = new Map(of('join').map(({ customer, day }) => [customer.openid, day]));
    const invited = of('join').filter(({ act }) => act.invitedBy !== null);
    const inviters = new Set(invited.map(({ act }) => act.invitedBy?.openid));
    expect(inviters.size).toBeGreaterThan(2);
    expect(invited.length).toBeGreaterThan(15);
    expect(invited.length).toBeLessThan(60);
    for (const { act, day } of invited)
      expect(joinedOn.get(act.invitedBy?.openid ?? '')?.localeCompare(day)).toBe(-1);
  });

  it('ends on the day it is told, with no day left out', () => {
    expect(days.map(({ day }) => day)).toEqual(
      Array.from({ length: 546 }, (_, i) => daysAfter(monday, i - 545)),
    );
    expect(of('buy').at(-1)?.day).toBe(monday);
  });

  it('gives every purchase a number of its own', () => {
    const numbers = of('buy').map(({ act, customer }) => `${customer.store}:${act.orderNo}`);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('keeps two purchases of one customer at least a code step apart', () => {
    const minutes = [...of('buy'), ...of('visit')].map(
      ({ customer, day, minute }) => `${customer.openid}/${day}/${minute}`,
    );
    expect(new Set(minutes).size).toBe(minutes.length);
  });

  it('gives back nothing that was not bought days before, and never more', () => {
    const bought = new Map(of('buy').map(({ act, day }) => [act.orderNo, { ...act, day }]));
    const refunds = of('refund');
    expect(refunds.length).toBeGreaterThan(30);
    for (const { act, day } of refunds) {
      const purchase = bought.get(act.orderNo);
      expect(purchase?.amountFen).toBeGreaterThanOrEqual(act.amountFen);
      expect(purchase?.day).toBe(daysAfter(day, -3));
    }
    const whole = refunds.filter(({ act }) => bought.get(act.orderNo)?.amountFen === act.amountFen);
    expect(whole.length).toBeGreaterThan(0);
    expect(whole.length).toBeLessThan(refunds.length);
  });

  it('draws at most once a day, in a lottery that is over before the story is, and after joining', () => {
    const { id, from, to } = lotteryBefore(monday);
    const draws = of('draw');
    const joinedOn = new Map(of('join').map(({ customer, day }) => [customer.openid, day]));
    expect(draws.length).toBeGreaterThan(300);
    expect(to < monday).toBe(true);
    for (const { act, day, customer } of draws) {
      expect(act).toEqual({ kind: 'draw', lottery: id, day });
      expect(from <= day && day <= to).toBe(true);
      expect((joinedOn.get(customer.openid) ?? '9') < day).toBe(true);
    }
    const times = draws.map(({ customer, day }) => `${customer.openid}/${day}`);
    expect(new Set(times).size).toBe(times.length);
  });

  it('is the same story whenever it is planned', () => {
    expect(planDays(rows, monday)).toEqual(days);
  });

  it('tells a part of itself for a part of the sample', () => {
    const part = { customers: 60, days: 45 };
    const few = readSample(sampleText, part);
    const expected = facts.filter(({ customer, date }) => customer <= '0060' && date <= '19970214');
    expect(few.map(({ amountFen }) => amountFen)).toEqual(expected.map(({ fen }) => fen));
  });
});
