import fc from 'fast-check';
import { openClock } from '../../local/clock';
import { type Cloud } from '../../local/cloud';
import { openFixtureCloud, operator } from './fixture-cloud';

const noon = Date.UTC(2031, 1, 3, 4, 5, 6, 7);
const anInstant = fc.integer({ min: -8.64e15, max: 8.64e15 });

describe('the clock', () => {
  it('stands still where it is set', () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        const clock = openClock();
        clock.set(at);
        expect([clock.now(), clock.at()]).toEqual([at, at]);
      }),
    );
  });

  it('moves by what it is advanced', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (at, ms) => {
        const clock = openClock();
        clock.set(at);
        clock.advance(ms);
        expect(clock.now()).toBe(at + ms);
      }),
    );
  });

  it('shows the machine’s time until it is set, and again after', () => {
    const clock = openClock();
    const before = Date.now();
    expect(clock.at()).toBeNull();
    expect(clock.now()).toBeGreaterThanOrEqual(before);
    clock.set(0);
    clock.set(null);
    expect(clock.at()).toBeNull();
    expect(clock.now()).toBeGreaterThanOrEqual(before);
  });

  it('is one clock for every thread that shares its memory', () => {
    const clock = openClock();
    const other = openClock(clock.memory);
    clock.set(noon);
    expect(other.now()).toBe(noon);
    other.advance(1);
    expect(clock.now()).toBe(noon + 1);
  });
});

describe('time in a function', () => {
  let cloud: Cloud;
  const mirror = async () =>
    (await cloud.call('mirror', {}, operator)) as Record<string, string | number | boolean>;

  beforeAll(async () => {
    cloud = await openFixtureCloud();
  });
  afterAll(() => cloud.stop());

  it('is the cloud’s clock, in a warm instance too', async () => {
    cloud.clock.set(noon);
    expect(await mirror()).toMatchObject({
      now: noon,
      date: '2031-02-03T04:05:06.007Z',
      text: new Date(noon).toString(),
    });
    cloud.clock.advance(86_400_000);
    expect(await mirror()).toMatchObject({ now: noon + 86_400_000 });
  });

  it('leaves dates that are given, and what a date is, as they are', async () => {
    cloud.clock.set(noon);
    expect(await mirror()).toMatchObject({ epoch: '1970-01-01T00:00:00.000Z', isDate: true });
  });

  it('is the machine’s time again when the clock is let go', async () => {
    cloud.clock.set(0);
    cloud.clock.set(null);
    expect((await mirror())['now']).toBeGreaterThan(noon - 10 * 365 * 86_400_000);
  });

  it('is the database’s time', async () => {
    cloud.clock.set(noon);
    expect(await cloud.call('store', { _id: 'thing' }, operator)).toEqual({
      at: noon,
      now: noon,
    });
  });
});
