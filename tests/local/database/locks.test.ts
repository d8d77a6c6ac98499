import { beginIn } from './begin';
import { openScratch, type Scratch } from './scratch';

describe('a transaction that wrote', () => {
  let scratch: Scratch;
  const rows = () => scratch.in('rows');

  const begin = () => beginIn(scratch);

  beforeEach(async () => {
    scratch = openScratch({
      rows: { indexes: [{ name: 'code', fields: { code: 1 }, unique: true, sparse: true }] },
    });
    await rows().add({ _id: 'a', n: 1 }, { _id: 'b', n: 1, code: 'b' });
  });
  afterEach(() => scratch.discard());

  it('makes an ordinary update wait until it commits', async () => {
    const one = await begin();
    await one.update('a', { $inc: { n: 10 } });
    const steps: string[] = [];
    const waiting = rows().update({ _id: 'a' }, { $inc: { n: 1 } });
    void waiting.then(() => steps.push('updated'));
    expect(await rows().update({ _id: 'b' }, { $inc: { n: 1 } })).toEqual({ data: { updated: 1 } });
    steps.push('committing');
    await one.commit();
    expect(await waiting).toEqual({ data: { updated: 1 } });
    expect(steps).toEqual(['committing', 'updated']);
    expect(await rows().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 12 }]);
  });

  it('makes an ordinary add of its unique value wait, and be refused', async () => {
    const one = await begin();
    await one.add({ _id: 'c', code: 'x' });
    const waiting = rows().add({ _id: 'd', code: 'x' });
    await one.commit();
    expect((await waiting)['message']).toContain('E11000');
  });

  it('lets an ordinary read pass while it holds a lock', async () => {
    const one = await begin();
    await one.update('a', { $inc: { n: 1 } });
    expect(await rows().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 1 }]);
  });

  it('serves forty writers of one document in turn when each tries again', async () => {
    const increment = async (): Promise<void> => {
      const one = await begin();
      const written = await one.update('a', { $inc: { n: 1 } });
      if (written['code'] !== undefined || (await one.commit())['code'] !== undefined) {
        await new Promise(setImmediate);
        await increment();
      }
    };
    await Promise.all(Array.from({ length: 40 }, increment));
    expect(await rows().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 41 }]);
  });
});

describe('a database flushed at each write', () => {
  it('keeps concurrent writes apart, each atomic', async () => {
    const scratch = openScratch({ rows: { indexes: [] } }, 'each-write');
    const rows = scratch.in('rows');
    await rows.add({ _id: 'a', n: 0 });
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => rows.update({ _id: 'a' }, { $inc: { n: 1 } })),
      rows.update({ _id: 'a' }, { $push: { n: 1 } }),
      rows.add({ _id: 'a' }),
    ]);
    expect(answers.filter(({ code }) => code !== undefined)).toHaveLength(2);
    expect(await rows.get({})).toEqual([{ _id: 'a', n: 20 }]);
    await scratch.reopen();
    expect(await scratch.in('rows').count({ n: 20 })).toEqual({ data: { total: 1 } });
    await scratch.discard();
  });
});
