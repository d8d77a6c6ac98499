import { type Cloud } from '../../local/cloud';
import { lin, openFixtureCloud, until } from './fixture-cloud';

describe('warm instances', () => {
  let cloud: Cloud;
  const born = async (waitMs = 0) =>
    ((await cloud.call('mirror', { waitMs }, lin)) as { born: number }).born;
  const counts = () => cloud.functions.counts()['mirror'];
  const open = async (options: { instances?: number; idleMs?: number }) => {
    cloud = await openFixtureCloud(options);
  };
  afterEach(() => cloud.stop());

  it('start with the first call and serve the following ones', async () => {
    await open({});
    expect(counts()).toMatchObject({ instances: 0, coldStarts: 0 });
    const first = await born();
    expect(await born()).toBe(first);
    expect(counts()).toEqual({ instances: 1, waiting: 0, calls: 2, failures: 0, coldStarts: 1 });
  });

  it('are as many as calls at once, up to the limit; the other calls wait', async () => {
    await open({ instances: 2 });
    const calls = Promise.all([born(20), born(20), born(20), born(20), born(20)]);
    expect(counts()).toMatchObject({ instances: 2, waiting: 5, calls: 5 });
    expect(new Set(await calls).size).toBeLessThanOrEqual(2);
    expect(counts()).toMatchObject({ instances: 2, waiting: 0, coldStarts: 2 });
  });

  it('go when they are idle for long, and the next call starts cold', async () => {
    await open({ idleMs: 1 });
    const first = await born();
    await until(() => counts()?.instances === 0);
    expect(await born()).not.toBe(first);
    expect(counts()).toMatchObject({ coldStarts: 2, failures: 0 });
  });

  it('count the calls that failed', async () => {
    await open({});
    await cloud.call('faulty', { fault: 'throw' }, lin).catch(() => undefined);
    await cloud.call('faulty', { fault: 'none' }, lin);
    expect(cloud.functions.counts()['faulty']).toMatchObject({ calls: 2, failures: 1 });
  });

  it('answer a waiting call with a failure when the cloud stops', async () => {
    await open({ instances: 1 });
    const calls = Promise.allSettled([born(10_000), born(10_000)]);
    await until(() => counts()?.waiting === 1);
    await cloud.stop();
    expect((await calls).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
