import { beginIn } from './begin';
import { openScratch, type Scratch } from './scratch';

const CONFLICT = { code: 'DATABASE_TRANSACTION_CONFLICT' };
const OVER = { code: 'DATABASE_TRANSACTION_FAIL' };

describe('a transaction', () => {
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

  it('reads what it wrote, and nobody else does before it commits', async () => {
    const one = await begin();
    expect(await one.update('a', { $inc: { n: 1 } })).toEqual({ data: { updated: 1 } });
    await one.add({ _id: 'c', n: 9 });
    await one.remove('b');
    expect(await one.get('a')).toEqual([{ _id: 'a', n: 2 }]);
    expect(await one.get('b')).toEqual([]);
    expect(await rows().get({}, { order: { _id: 1 } })).toEqual([
      { _id: 'a', n: 1 },
      { _id: 'b', n: 1, code: 'b' },
    ]);
    expect(await one.commit()).toEqual({});
    expect(await rows().get({}, { order: { _id: 1 } })).toEqual([
      { _id: 'a', n: 2 },
      { _id: 'c', n: 9 },
    ]);
  });

  it('leaves nothing when it is aborted', async () => {
    const one = await begin();
    await one.set('a', { n: 5 });
    await one.remove('b');
    expect(await one.abort()).toEqual({});
    expect(await rows().count({ n: 1 })).toEqual({ data: { total: 2 } });
  });

  it('reads one snapshot, from its first operation on', async () => {
    const one = await begin();
    await rows().update({ _id: 'a' }, { $set: { n: 2 } });
    expect(await one.get('a')).toEqual([{ _id: 'a', n: 2 }]);
    await rows().update({}, { $set: { n: 3 } });
    await rows().add({ _id: 'c' });
    expect(await one.get('b')).toEqual([{ _id: 'b', n: 1, code: 'b' }]);
    expect(await one.get('c')).toEqual([]);
  });

  it('conflicts at once over a document another transaction wrote, and is over', async () => {
    const [one, other] = [await begin(), await begin()];
    await one.update('a', { $inc: { n: 1 } });
    expect(await other.update('a', { $inc: { n: 1 } })).toMatchObject(CONFLICT);
    expect(await other.commit()).toMatchObject(OVER);
    expect(await one.commit()).toEqual({});
    expect(await rows().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 2 }]);
  });

  it('conflicts over a document changed outside since its snapshot', async () => {
    const one = await begin();
    await one.get('b');
    await rows().update({ _id: 'a' }, { $inc: { n: 1 } });
    expect(await one.update('a', { $inc: { n: 1 } })).toMatchObject(CONFLICT);
  });

  it('conflicts over a document made or removed outside since its snapshot', async () => {
    const [one, other] = [await begin(), await begin()];
    await one.get('a');
    await other.get('a');
    await rows().add({ _id: 'c' });
    await rows().remove({ _id: 'b' });
    expect(await one.add({ _id: 'c' })).toMatchObject(CONFLICT);
    expect(await other.update('b', { $inc: { n: 1 } })).toMatchObject(CONFLICT);
  });

  it('conflicts over a document another committed since its snapshot', async () => {
    const [one, other] = [await begin(), await begin()];
    await other.get('a');
    await one.update('a', { $inc: { n: 1 } });
    await one.commit();
    expect(await other.update('a', { $inc: { n: 1 } })).toMatchObject(CONFLICT);
  });

  it('conflicts over a unique value another transaction took', async () => {
    const [one, other] = [await begin(), await begin()];
    await one.add({ _id: 'c', code: 'x' });
    expect(await other.add({ _id: 'd', code: 'x' })).toMatchObject(CONFLICT);
  });

  it('is refused a unique value that is taken, in the store or by itself', async () => {
    const one = await begin();
    expect((await one.add({ _id: 'c', code: 'b' }))['message']).toContain('E11000');
    const other = await begin();
    await other.add({ _id: 'c', code: 'x' });
    expect((await other.add({ _id: 'd', code: 'x' }))['message']).toContain('E11000');
  });

  it('may pass a unique value from one document to another', async () => {
    const one = await begin();
    await one.remove('b');
    await one.update('a', { $set: { code: 'b' } });
    expect(await one.commit()).toEqual({});
    expect(await rows().get({ code: 'b' })).toEqual([{ _id: 'a', n: 1, code: 'b' }]);
  });

  it.each([
    [29_999, {}],
    [30_000, OVER],
  ])('after %i ms can commit: %j', async (ms, answer) => {
    const one = await begin();
    await one.update('a', { $inc: { n: 1 } });
    scratch.pass(ms);
    expect(await one.commit()).toMatchObject(answer);
  });

  it('that is too old lets go of what it locked', async () => {
    const one = await begin();
    await one.update('a', { $inc: { n: 10 } });
    const waiting = rows().update({ _id: 'a' }, { $inc: { n: 1 } });
    scratch.pass(30_000);
    expect(await waiting).toEqual({ data: { updated: 1 } });
    expect(await rows().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 2 }]);
    expect(await one.reads('a')).toMatchObject(OVER);
  });

  it('that is finished is unknown', async () => {
    const [one, other] = [await begin(), await begin()];
    await one.commit();
    await other.abort();
    expect(await one.reads('a')).toMatchObject(OVER);
    expect(await other.abort()).toMatchObject(OVER);
    expect(await scratch.perform('commitTransaction', {})).toMatchObject(OVER);
  });

  it('works on single documents only: anything else that names it is refused', async () => {
    const where = { queryType: 'WHERE', query: { n: 1 } };
    for (const [action, body] of [
      ['getDocument', where],
      ['modifyDocument', { ...where, data: { $inc: { n: 1 } }, merge: true }],
      ['modifyAndReturnDoc', { ...where, data: { $inc: { n: 1 } } }],
      ['removeDocument', where],
      ['calculateDocument', where],
      ['aggregateDocuments', { stages: [] }],
    ] as const) {
      const { transactionId } = await begin();
      const answer = await rows().perform(action, { ...body, transactionId });
      expect([action, answer]).toMatchObject([action, { code: 'INVALID_PARAM' }]);
    }
    expect(await rows().count({ n: 1 })).toEqual({ data: { total: 2 } });
  });
});
