import { NOON, openScratch, type Scratch, updated } from './scratch';

describe('documents', () => {
  let scratch: Scratch;
  const members = () => scratch.in('members');
  beforeEach(() => {
    scratch = openScratch({ members: { indexes: [] } });
  });
  afterEach(() => scratch.discard());

  it('are kept under the id they bring', async () => {
    expect(await members().add({ _id: 'lin', points: 3 })).toEqual({
      data: { insertedIds: ['lin'] },
    });
    expect(await members().get({ _id: 'lin' })).toEqual([{ _id: 'lin', points: 3 }]);
  });

  it('get 32 hexadecimal digits for an id when they bring none', async () => {
    await members().add({ name: '林' });
    const [lin] = await members().get({ name: '林' });
    expect(lin?.['_id']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('keep dates, patterns, doubles, nulls and text of every script', async () => {
    const kept = {
      _id: 'all',
      at: new Date(NOON),
      pattern: /^茶/i,
      half: 0.5,
      large: 9_007_199_254_740_991,
      infinite: -Infinity,
      nothing: null,
      text: '小满茶铺 🍵 \u0000 "$date"',
      nested: [{ deep: [[1], { at: new Date(0) }] }],
    };
    await members().add(kept);
    expect(await members().get({ _id: 'all' })).toEqual([kept]);
  });

  it('take canonical EJSON, and server dates by the clock of the database', async () => {
    const data = [
      '{"_id":"d","n":{"$numberLong":"5"},"at":{"$tcb_server_date":{"offset":{"$numberInt":"1000"}}}}',
    ];
    await scratch.perform('insertDocument', { collectionName: 'members', data });
    expect(await members().get({ _id: 'd' })).toEqual([
      { _id: 'd', n: 5, at: new Date(NOON + 1000) },
    ]);
  });

  it('are refused when their id is taken, and the ones before stay', async () => {
    await members().add({ _id: 'b', first: true });
    const answer = await members().add({ _id: 'a' }, { _id: 'b' }, { _id: 'c' });
    expect(answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(answer['message']).toContain(
      'E11000 duplicate key error collection: local.members index: _id_ dup key: { _id: "b" }',
    );
    expect(await members().get({}, { order: { _id: 1 } })).toEqual([
      { _id: 'a' },
      { _id: 'b', first: true },
    ]);
  });

  it.each([
    ['a dollar name', { _id: 'x', $bad: 1 }],
    ['a dollar name inside', { _id: 'x', a: [{ $bad: 1 }] }],
    ['a dotted name', { _id: 'x', 'a.b': 1 }],
    ['an array for an id', { _id: ['x'] }],
    ['an id too long to look up', { _id: 'x'.repeat(900) }],
  ])('are refused with %s', async (_, document) => {
    expect(await members().add(document)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(scratch.counts()).toEqual({ members: 0 });
  });

  it('come ordered, from an offset, up to a limit', async () => {
    await members().add(...[3, 1, 2, 5, 4].map((n) => ({ _id: `m${n}`, n })));
    const found = await members().get({}, { order: { n: -1 }, offset: 1, limit: 3 });
    expect(found.map(({ n }) => n)).toEqual([4, 3, 2]);
  });

  it('come with the fields asked for', async () => {
    await members().add({
      _id: 'lin',
      a: { b: 1, c: 2 },
      list: [1, 2, 3],
      rows: [{ k: 1 }, { k: 2 }],
    });
    const get = async (projection: object) => (await members().get({}, { projection }))[0];
    expect(await get({ 'a.b': 1 })).toEqual({ _id: 'lin', a: { b: 1 } });
    expect(await get({ a: 0, rows: 0 })).toEqual({ _id: 'lin', list: [1, 2, 3] });
    expect(await get({ _id: 0, list: { $slice: -2 } })).toMatchObject({ list: [2, 3] });
    expect(await get({ rows: { $elemMatch: { k: 2 } } })).toMatchObject({ rows: [{ k: 2 }] });
  });

  it('are replaced or made by a set', async () => {
    const set = (data: object) =>
      members().update(
        { _id: 'lin' },
        { ...data },
        { queryType: 'DOC', multi: false, merge: false, upsert: true },
      );
    expect(await set({ a: 1 })).toEqual({ data: { updated: 0, upsert_id: 'lin' } });
    expect(await set({ b: 2 })).toEqual(updated(1));
    expect(await set({ b: 2 })).toEqual(updated(0));
    expect(await members().get({})).toEqual([{ _id: 'lin', b: 2 }]);
  });

  it('are updated one or many, and only changed ones count', async () => {
    await members().add({ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 2 });
    expect(await members().update({ n: 1 }, { $set: { n: 2 } }, { multi: false })).toEqual(
      updated(1),
    );
    expect(await members().update({}, { $set: { n: 2 } })).toEqual(updated(1));
    expect(await members().update({ _id: 'nobody' }, { $set: { n: 2 } })).toEqual(updated(0));
  });

  it('are made by an upsert from the query and the update', async () => {
    const data = { $inc: { n: 1 }, $setOnInsert: { since: 2026 } };
    const upsert = () => members().update({ 'who.name': 'mei' }, data, { upsert: true });
    expect(await upsert()).toMatchObject({ data: { updated: 0 } });
    expect(await upsert()).toEqual(updated(1));
    expect(await members().get({}, { projection: { _id: 0 } })).toEqual([
      { who: { name: 'mei' }, n: 2, since: 2026 },
    ]);
  });

  it('are answered after the change when asked so', async () => {
    await members().add({ _id: 'lin', n: 1 });
    const answer = await members().perform('modifyAndReturnDoc', {
      query: { _id: 'lin' },
      data: { $inc: { n: 1 } },
    });
    expect(answer).toEqual({ data: { updated: 1, doc: '{"_id":"lin","n":2}' } });
  });

  it('are removed one or many', async () => {
    await members().add({ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 2 });
    expect(await members().perform('removeDocument', { query: { n: 1 }, multi: false })).toEqual({
      data: { deleted: 1 },
    });
    expect(await members().remove({})).toEqual({ data: { deleted: 2 } });
    expect(scratch.counts()).toEqual({ members: 0 });
  });

  it('are counted', async () => {
    await members().add({ n: 1 }, { n: 1 }, { n: 2 });
    expect(await members().count({})).toEqual({ data: { total: 3 } });
    expect(await members().count({ n: 1 })).toEqual({ data: { total: 2 } });
  });

  it('survive closing and opening', async () => {
    await members().add({ _id: 'lin' });
    await scratch.reopen();
    expect(await members().get({})).toEqual([{ _id: 'lin' }]);
  });
});
