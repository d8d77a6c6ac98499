import { readdirSync } from 'node:fs';
import { everyAct, measureAll, type Measurement } from '../bench/round-trips';
import { longestChain } from '../bench/tally';

jest.setTimeout(120_000);

const doors = ['member', 'staff', 'operator'];

const named = (door: string, act: string): string => `${door}: ${act}`;

describe('The longest chain of calls', () => {
  it('is nothing where nothing was called', () => {
    expect(longestChain([])).toBe(0);
  });

  it('counts calls that overlap once', () => {
    const side = { from: 0, to: 10 };
    expect(longestChain([side, side, { from: 9, to: 30 }])).toBe(1);
  });

  it('counts a call that begins when another has ended', () => {
    expect(
      longestChain([
        { from: 10, to: 11 },
        { from: 0, to: 10 },
      ]),
    ).toBe(2);
  });

  it('is the longest where one call stands beside two', () => {
    const [first, second] = [
      { from: 0, to: 4 },
      { from: 5, to: 9 },
    ];
    expect(longestChain([{ from: 0, to: 9 }, first, second])).toBe(2);
  });
});

describe('Round trips to the database', () => {
  let byName: ReadonlyMap<string, Measurement>;

  beforeAll(async () => {
    const measurements = await measureAll(everyAct);
    byName = new Map(
      measurements.map((each) => [named(each.measured.door, each.measured.act), each]),
    );
  });

  const budgeted = everyAct.flatMap(({ door, act, budget }) =>
    budget === null ? [] : [[named(door, act), budget] as const],
  );

  it.each(budgeted)('%s waits for the database at most %d times', (name, budget) => {
    expect(byName.get(name)?.cached.sequential).toBeLessThanOrEqual(budget);
  });

  it.each(budgeted)('%s reads the programme beside what it does', (name, budget) => {
    const { cached, cold } = byName.get(name) ?? {};
    expect(cold?.sequential).toBeLessThanOrEqual(budget + 1);
    expect((cold?.total ?? 0) - (cached?.total ?? 0)).toBeLessThanOrEqual(1);
  });

  it('are none only for the code on the phone and the welcome, which a warm door knows', () => {
    const silent = [...byName].filter(([, { cached }]) => cached.total === 0);
    expect(silent.map(([name]) => name)).toEqual(['phone: show the code', 'member: welcome']);
  });

  it.each(doors)('are counted for every action of the door %s', (door) => {
    const actions = readdirSync(`cloudfunctions/${door}/actions`).map((file) =>
      file.replace(/\.ts$/, ''),
    );
    const uncounted = actions.filter(
      (action) => !everyAct.some((one) => one.door === door && one.act.startsWith(action)),
    );
    expect(uncounted).toEqual([]);
  });
});
