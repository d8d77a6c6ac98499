import fc from 'fast-check';
import { behaviourPresets } from '../../../shared/domain/behaviour';
import { type Rule, matches, partsOf } from '../../../shared/domain/segments';
import type { MemberEvent } from '../../../shared/domain/members';
import type { Condition } from '../../../shared/domain/segments';
import { anyAsks, ending, play } from '../../support/any-history';
import { daysAfter } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { begun } from '../../support/given';
import { isRecorded } from '../../support/counter';
import { anyCondition, anyRule } from '../../support/segments';

const awayDays = { 0: 45, 1: 14, 2: 30, 3: 60, 4: 90, 5: 90 };
const lines = { newDays: 30, awayDays, behaviour: behaviourPresets.daily, marks: null };

/** The day of an instant, by the civil calendar. */
const dayAt = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

/** How many days lie between two, counted one by one. */
function distance(from: string, to: string): number {
  let days = 0;
  for (let day = from; day < to; day = daysAfter(day, 1)) days += 1;
  return days;
}

/** Days of a kind, told from the events alone. */
function daysOf(kind: 'visit' | 'purchase' | 'open', events: readonly MemberEvent[]) {
  if (kind !== 'purchase') {
    return events.flatMap((event) =>
      (kind === 'visit' && event.kind === 'visit-recorded')
      || (kind === 'open' && event.kind === 'mini-program-opened')
        ? [event.on]
        : [],
    );
  }
  return events.filter(isRecorded).flatMap(({ orderId, on }) => {
    const isGone = events.some(
      (event) =>
        event.kind === 'purchase-refunded' && event.orderId === orderId && event.keptFen === 0,
    );
    return isGone ? [] : [on];
  });
}

function spentOn(events: readonly MemberEvent[], isAsked: (day: string) => boolean): number {
  let fen = 0;
  for (const event of events) {
    if (event.kind === 'purchase-recorded' && isAsked(event.on)) fen += event.payFen;
    if (event.kind === 'purchase-refunded' && isAsked(event.purchasedOn)) fen -= event.refundFen;
  }
  return fen;
}

function sinceLast(days: readonly string[], asOf: string): number | null {
  const last = [...days]
    .filter((day) => day <= asOf)
    .sort()
    .at(-1);
  return last === undefined ? null : distance(last, asOf);
}

/** The number that a condition looks at, told from the events one by one; null where there is none. */
function told(condition: Condition, events: readonly MemberEvent[], asOf: string): number | null {
  if (condition.kind === 'joined') {
    const [first] = events;
    return first?.kind === 'member-enrolled' ? distance(first.on, asOf) : null;
  }
  if (condition.kind === 'last') return sinceLast(daysOf(condition.of, events), asOf);
  if (condition.kind !== 'days' && condition.kind !== 'spent') return null;
  const from = daysAfter(asOf, 1 - condition.within);
  const isAsked = (day: string) => day >= from && day <= asOf;
  return condition.kind === 'days'
    ? new Set(daysOf(condition.of, events).filter(isAsked)).size
    : spentOn(events, isAsked);
}

const rangeOf = (condition: Condition) => {
  if (condition.kind === 'joined' || condition.kind === 'last') return condition.daysAgo;
  if (condition.kind === 'days') return condition.times;
  return condition.kind === 'spent' ? condition.fen : { from: 1, to: 0 };
};

const byHand = (condition: Condition, events: readonly MemberEvent[], asOf: string): boolean => {
  const value = told(condition, events, asOf);
  const { from, to } = rangeOf(condition);
  return value !== null && value >= (from ?? -Infinity) && value <= (to ?? Infinity);
};

describe('A rule as of a day', () => {
  it('is true exactly when the events up to then say so, counted one by one', () => {
    const condition = anyCondition.filter(({ kind }) => kind !== 'points');
    fc.assert(
      fc.property(anyAsks, condition, fc.nat(30), (asks, asked, step) => {
        const steps = play(plainDays, asks).slice(0, 1 + step);
        const { member, at } = ending(plainDays, steps);
        const events = steps.at(-1)?.after.events ?? begun(plainDays).events;
        const asOf = dayAt(at);
        expect(matches(asked, member, { at, asOf, ...lines })).toBe(byHand(asked, events, asOf));
      }),
    );
  });

  it('and its opposite divide all members, and all and any are each other turned round', () => {
    fc.assert(
      fc.property(anyAsks, fc.array(anyRule, { minLength: 1, maxLength: 4 }), (asks, rules) => {
        const { member, at } = ending(plainDays, play(plainDays, asks));
        const is = (rule: Rule) => matches(rule, member, { at, asOf: dayAt(at), ...lines });
        const not = (of: Rule): Rule => ({ kind: 'not', of });
        for (const rule of rules) expect(is(not(rule))).toBe(!is(rule));
        expect(is({ kind: 'all', of: rules })).toBe(is(not({ kind: 'any', of: rules.map(not) })));
      }),
    );
  });

  it('has as many parts as are written down', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(partsOf(rule)).toHaveLength(JSON.stringify(rule).split('"kind"').length - 1);
      }),
    );
  });
});
