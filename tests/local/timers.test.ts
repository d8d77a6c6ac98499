import { type FunctionConfiguration } from '../../local/functions/configuration';
import { dueTimers } from '../../local/timers/due-timers';
import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, until } from './fixture-cloud';

const utc8 = (text: string) => Date.parse(`${text}+08:00`);

const timed = (name: string, cron: string) =>
  ({ name, triggers: [{ name: `${name}-timer`, cron }] }) as unknown as FunctionConfiguration;

const due = (cron: string, from: string, to: string) =>
  dueTimers([timed('nightly', cron)], { from: utc8(from), to: utc8(to) }).map(({ at }) => at);

describe('due timers', () => {
  const daily = '0 0 2 * * * *';

  it('are read in UTC+8, second first', () => {
    expect(due('15 30 2 * * * *', '2026-03-01T00:00', '2026-03-02T00:00')).toEqual([
      utc8('2026-03-01T02:30:15'),
    ]);
  });

  it('come after the start and up to the end', () => {
    expect(due(daily, '2026-03-01T02:00', '2026-03-02T01:59:59')).toEqual([]);
    expect(due(daily, '2026-03-01T01:59:59', '2026-03-01T02:00')).toHaveLength(1);
    expect(due(daily, '2026-03-01T02:00', '2026-03-02T02:00')).toEqual([utc8('2026-03-02T02:00')]);
  });

  it('join without gap or repetition when a span is cut in two', () => {
    const whole = due(daily, '2026-03-01T00:00', '2026-03-09T00:00');
    const cut = ['2026-03-04T01:59:59.999', '2026-03-04T02:00', '2026-03-04T02:00:00.001'];
    for (const at of cut) {
      const parts = [due(daily, '2026-03-01T00:00', at), due(daily, at, '2026-03-09T00:00')];
      expect(parts.flat()).toEqual(whole);
    }
  });

  it('run on the first of a month across the turn of a year', () => {
    expect(due('0 0 2 1 * * *', '2026-11-15T00:00', '2027-02-01T00:00')).toEqual([
      utc8('2026-12-01T02:00'),
      utc8('2027-01-01T02:00'),
    ]);
  });

  it('keep to the year in the seventh field', () => {
    expect(due('0 0 9 1 1 * 2028', '2026-01-01T00:00', '2031-01-01T00:00')).toEqual([
      utc8('2028-01-01T09:00'),
    ]);
  });

  it('run on either, when day of month and day of week are both named', () => {
    expect(due('0 0 9 13 3 MON *', '2026-03-08T00:00', '2026-03-16T00:00')).toEqual([
      utc8('2026-03-09T09:00'),
      utc8('2026-03-13T09:00'),
    ]);
  });

  it('of several functions come in the order of time', () => {
    const span = { from: utc8('2026-03-01T00:00'), to: utc8('2026-03-01T02:00') };
    const both = dueTimers([timed('nightly', daily), timed('relay', '0 30 * * * * *')], span);
    expect(both).toEqual([
      { function: 'relay', trigger: 'relay-timer', at: utc8('2026-03-01T00:30') },
      { function: 'relay', trigger: 'relay-timer', at: utc8('2026-03-01T01:30') },
      { function: 'nightly', trigger: 'nightly-timer', at: utc8('2026-03-01T02:00') },
    ]);
  });
});

describe('a timer', () => {
  let cloud: Cloud;
  afterEach(() => cloud.stop());

  it('hears the platform’s event when it is fired, at the time of the cloud', async () => {
    cloud = await openFixtureCloud();
    cloud.clock.set(utc8('2026-03-01T02:00'));
    expect(await cloud.fireTimer('ticker')).toMatchObject({
      event: { Type: 'Timer', TriggerName: 'every-second', Time: '2026-02-28T18:00:00Z' },
      who: { SOURCE: 'wx_trigger' },
    });
  });

  it('cannot be fired on a function that has none', async () => {
    cloud = await openFixtureCloud();
    await expect(cloud.fireTimer('mirror')).rejects.toMatchObject({ code: 'INVALID_PARAM' });
  });

  it('runs by itself where timers run', async () => {
    cloud = await openFixtureCloud({ timers: true });
    await until(() => cloud.lines.read('ticker').length > 0);
    expect(cloud.lines.read('ticker')[0]).toMatch(/^tick \d{4}-/);
  });

  it('does not run by itself while the clock stands still', async () => {
    const standing = await openFixtureCloud({ timers: true });
    standing.clock.set(utc8('2026-03-01T02:00'));
    cloud = await openFixtureCloud({ timers: true });
    await until(() => cloud.lines.read('ticker').length > 1);
    const ticks = standing.lines.read('ticker').filter((line) => line.includes('2026-02-28'));
    await standing.stop();
    expect(ticks).toEqual([]);
  });

  it('is listed for a replay', async () => {
    cloud = await openFixtureCloud();
    expect(cloud.dueTimers(0, 2000)).toEqual([
      { function: 'ticker', trigger: 'every-second', at: 1000 },
      { function: 'ticker', trigger: 'every-second', at: 2000 },
    ]);
  });
});
