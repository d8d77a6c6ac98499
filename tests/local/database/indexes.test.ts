import { type Collections } from '../../../local/database';
import { openScratch, type Fields, type Scratch } from './scratch';

type Index = Collections[string]['indexes'][number];

const openid: Index = { name: 'openid', fields: { openid: 1 }, unique: true, sparse: true };
const phone: Index = { name: 'phone', fields: { 'contact.phone': 1 }, unique: true };
const codes: Index = { name: 'codes', fields: { codes: 1 }, unique: true, sparse: true };
const seat: Index = { name: 'seat', fields: { store: 1, seat: -1 }, unique: true };

describe('an index', () => {
  let scratch: Scratch;
  const rows = () => scratch.in('rows');
  const open = (...indexes: Index[]) => {
    scratch = openScratch({ rows: { indexes } });
  };
  const taken = (index: string, key: string) => ({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining(
      `E11000 duplicate key error collection: local.rows index: ${index} dup key: ${key}`,
    ) as string,
  });
  const inserted = { data: { insertedIds: expect.any(Array) as string[] } };
  afterEach(() => scratch.discard());

  it('that is unique takes each value once', async () => {
    open(openid);
    expect(await rows().add({ openid: 'o1' })).toEqual(inserted);
    expect(await rows().add({ openid: 'o1' })).toMatchObject(taken('openid', '{ openid: "o1" }'));
    expect(await rows().add({ openid: 'o2' })).toEqual(inserted);
  });

  it('that is unique counts a missing value as null', async () => {
    open(phone);
    expect(await rows().add({ a: 1 })).toEqual(inserted);
    expect(await rows().add({ contact: { phone: null } })).toMatchObject(
      taken('phone', '{ contact.phone: null }'),
    );
  });

  it('that is sparse leaves missing values out, but not null', async () => {
    open(openid);
    expect(await rows().add({ a: 1 }, { a: 2 }, { openid: null })).toEqual(inserted);
    expect(await rows().add({ openid: null })).toMatchObject(taken('openid', '{ openid: null }'));
  });

  it('that is sparse never hides a document from a query or an order', async () => {
    open(openid);
    await rows().add({ _id: 'a' }, { _id: 'b', openid: null }, { _id: 'c', openid: 'o' });
    expect(await rows().get({ openid: null })).toHaveLength(2);
    expect(await rows().get({}, { order: { openid: -1 } })).toHaveLength(3);
  });

  it('over an array holds each element, and unique ones against every other document', async () => {
    open(codes);
    expect(
      await rows().add({ _id: 'a', codes: ['x', 'y', 'x'] }, { _id: 'b', codes: 'z' }),
    ).toEqual(inserted);
    expect(await rows().add({ codes: ['w', 'y'] })).toMatchObject(taken('codes', ''));
    expect(await rows().get({ codes: 'x' })).toEqual([{ _id: 'a', codes: ['x', 'y', 'x'] }]);
    expect(await rows().update({ _id: 'a' }, { $pull: { codes: 'y' } })).toMatchObject({
      data: {},
    });
    expect(await rows().add({ _id: 'c', codes: ['w', 'y'] })).toEqual(inserted);
  });

  it('over an array is met by two elements for two bounds', async () => {
    open({ name: 'n', fields: { n: 1 } });
    await rows().add({ _id: 'a', n: [1, 10] }, { _id: 'b', n: 1 });
    expect(await rows().get({ n: { $gt: 3, $lt: 5 } })).toEqual([{ _id: 'a', n: [1, 10] }]);
    await scratch.reopen();
    expect(await rows().get({ n: { $gt: 3, $lt: 5 } })).toHaveLength(1);
  });

  it('over two arrays at once is refused', async () => {
    open(seat);
    expect(await rows().add({ store: [1, 2], seat: [1, 2] })).toMatchObject({
      message: 'cannot index parallel arrays [store] [seat]',
    });
  });

  it('of two fields is unique in the pair', async () => {
    open(seat);
    expect(
      await rows().add({ store: 'w', seat: 1 }, { store: 'w', seat: 2 }, { store: 'x', seat: 1 }),
    ).toEqual(inserted);
    expect(await rows().add({ store: 'w', seat: 1 })).toMatchObject(
      taken('seat', '{ store: "w", seat: 1 }'),
    );
  });

  it('keeps nothing of a document another index refused, while those before it stay', async () => {
    open({ name: 'n', fields: { n: 1 }, unique: true }, openid);
    const answer = await rows().add(
      { _id: 'a', n: 1, openid: 'o1' },
      { _id: 'b', n: 2, openid: 'o1' },
    );
    expect(answer).toMatchObject(taken('openid', '{ openid: "o1" }'));
    expect(await rows().add({ _id: 'c', n: 2 })).toEqual(inserted);
    expect((await rows().get({ n: { $gt: 0 } })).map(({ _id }) => _id)).toEqual(['a', 'c']);
  });

  it('follows updates, replacements and removals', async () => {
    open(openid);
    await rows().add({ _id: 'a', openid: 'o1' }, { _id: 'b', openid: 'o2' });
    expect(await rows().update({ _id: 'b' }, { $set: { openid: 'o1' } })).toMatchObject(
      taken('openid', '{ openid: "o1" }'),
    );
    await rows().update({ _id: 'a' }, { $set: { openid: 'o3' } });
    expect(await rows().update({ _id: 'b' }, { $set: { openid: 'o1' } })).toEqual({
      data: { updated: 1 },
    });
    expect(await rows().get({ openid: { $in: ['o1', 'o2', 'o3'] } })).toHaveLength(2);
    await rows().remove({ openid: 'o1' });
    expect(await rows().add({ openid: 'o1' })).toEqual(inserted);
  });

  it('refuses a key above 1024 bytes', async () => {
    open(openid);
    expect(await rows().add({ openid: 'x'.repeat(1021) })).toEqual(inserted);
    expect(await rows().add({ openid: 'y'.repeat(1022) })).toMatchObject({
      message: expect.stringContaining('key too large to index') as string,
    });
  });

  it('is built over what is there when it is new, rebuilt when defined anew, dropped when gone', async () => {
    open();
    await rows().add({ _id: 'a', n: 2 }, { _id: 'b', n: 1 });
    const ids = async (query: Fields) =>
      (await rows().get(query, { order: { n: 1 } })).map(({ _id }) => _id);
    for (const indexes of [
      [{ name: 'n', fields: { n: 1 } }],
      [{ name: 'n', fields: { n: -1 } }],
      [],
    ]) {
      await scratch.reopen({ rows: { indexes: indexes as Index[] } });
      expect(await ids({ n: { $gte: 1 } })).toEqual(['b', 'a']);
      await rows().update({}, { $inc: { n: 1 } });
    }
    await scratch.reopen({ rows: { indexes: [{ name: 'n', fields: { n: 1 } }] } });
    expect(await ids({ n: { $gt: 4 } })).toEqual(['a']);
  });

  it('that is unique cannot be built over two documents with one value', async () => {
    open();
    await rows().add({ openid: 'o1' }, { openid: 'o1' });
    await expect(scratch.reopen({ rows: { indexes: [openid] } })).rejects.toThrow('E11000');
    await scratch.reopen();
  });
});
