import { deepEqual, equal } from 'node:assert/strict';
import type { Case, The } from '../case';
import { sources } from '../sources';

const area = 'timers';
const told = { area, needs: 'local', mark: 'D', source: sources.triggers } as const;

const instant = (text: string): number => new Date(text).getTime();

function runs(the: The, name: string, [from, to]: readonly [string, string]): readonly string[] {
  return the
    .local()
    .dueTimers(instant(from), instant(to))
    .filter((each) => each.function === name)
    .map(({ at }) => new Date(at).toISOString());
}

function fires(
  states: string,
  name: string,
  due: Readonly<{ between: readonly [string, string]; at: readonly string[] }>,
): Case {
  return {
    ...told,
    states,
    run: async (the) => {
      deepEqual(runs(the, name, due.between), due.at);
    },
  };
}

export const timers: readonly Case[] = [
  {
    ...told,
    source: sources.timerEvent,
    states: 'A timer hands its function Type, TriggerName and Time',
    run: async (the) => {
      the.local().clock.set(instant('2026-01-01T01:30:00Z'));
      const { event } = (await the.local().fireTimer('bell')) as { event: Record<string, unknown> };
      deepEqual(
        [event.Type, event.TriggerName, event.Time],
        ['Timer', 'bell-timer', '2026-01-01T01:30:00Z'],
      );
    },
  },
  {
    ...told,
    source: sources.context,
    states: 'SOURCE of a timer is wx_trigger and nobody is calling',
    run: async (the) => {
      const answer = (await the.local().fireTimer('bell')) as { source: string; openid: unknown };
      deepEqual([answer.source, answer.openid], ['wx_trigger', null]);
    },
  },
  {
    ...told,
    source: sources.context,
    states: 'A shopper who sends the event of a timer is still a shopper',
    run: async (the) => {
      const event = { Type: 'Timer', TriggerName: 'bell-timer', Time: '2026-01-01T01:30:00Z' };
      const who = { source: 'wx_client', openid: 'oLin' };
      const answer = (await the.local().call('bell', event, who)) as { source: string };
      equal(answer.source, 'wx_client');
    },
  },
  fires('Hours are read in UTC+8', 'bell', {
    between: ['2025-12-31T16:00:00Z', '2026-01-02T16:00:00Z'],
    at: ['2026-01-01T01:30:00.000Z', '2026-01-02T01:30:00.000Z'],
  }),
  fires('The first field is the second', 'bell-steps', {
    between: ['2026-01-01T00:00:00Z', '2026-01-01T00:01:00Z'],
    at: ['2026-01-01T00:00:20.000Z', '2026-01-01T00:00:40.000Z', '2026-01-01T00:01:00.000Z'],
  }),
  fires('Six fields without a year fire on the first of every month at two', 'bell-monthly', {
    between: ['2026-01-31T00:00:00Z', '2026-03-02T00:00:00Z'],
    at: ['2026-01-31T18:00:00.000Z', '2026-02-28T18:00:00.000Z'],
  }),
  fires('Week days go by their names', 'bell-weekdays', {
    between: ['2026-01-02T00:00:00Z', '2026-01-06T00:00:00Z'],
    at: ['2026-01-02T02:15:00.000Z', '2026-01-05T02:15:00.000Z'],
  }),
  fires('The seventh field is the year: not the one before', 'bell-once', {
    between: ['2029-12-31T15:59:59Z', '2029-12-31T16:00:01Z'],
    at: [],
  }),
  fires('The seventh field is the year: in that year', 'bell-once', {
    between: ['2030-12-31T15:59:59Z', '2030-12-31T16:00:01Z'],
    at: ['2030-12-31T16:00:00.000Z'],
  }),
];
