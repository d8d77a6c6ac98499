import { openScratch, type Scratch } from './scratch';

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ _id: String(n), n }));
const MEGABYTE = 1024 * 1024;

describe('the limits of the platform', () => {
  let scratch: Scratch;
  const rows = () => scratch.in('rows');
  beforeEach(() => {
    scratch = openScratch({ rows: { indexes: [] } });
  });
  afterEach(() => scratch.discard());

  it.each([
    [99, undefined, 99],
    [101, undefined, 100],
    [1001, 1000, 1000],
    [1001, 1001, 1000],
    [5, 0, 5],
  ])('give, of %i documents and a limit of %s, %i', async (count, limit, given) => {
    await rows().add(...many(count));
    expect(await rows().get({}, limit === undefined ? {} : { limit })).toHaveLength(given);
  });

  it('give 20 rows of an aggregate without a limit, and 10000 at most with one', async () => {
    await rows().add(...many(10_001));
    const rowsOf = async (...stages: Record<string, unknown>[]) =>
      scratch.documents(await rows().aggregate(...stages)).length;
    expect(await rowsOf({ $match: {} })).toBe(20);
    expect(await rowsOf({ $limit: 21 })).toBe(21);
    expect(await rowsOf({ $limit: 10_001 })).toBe(10_000);
  });

  it('refuse a document above 16 MB and take one just below', async () => {
    const sized = (bytes: number) => ({ _id: 'x', text: 'x'.repeat(bytes) });
    const frame = JSON.stringify(sized(0)).length;
    expect(await rows().add(sized(16 * MEGABYTE - frame + 1))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
    expect(await rows().add(sized(16 * MEGABYTE - frame))).toMatchObject({ data: {} });
  });

  it('refuse an answer above 16 MB', async () => {
    const text = '茶'.repeat(MEGABYTE);
    await rows().add(...many(6).map((row) => ({ ...row, text })));
    expect(await rows().get({ n: { $lt: 5 } })).toHaveLength(5);
    expect(await rows().perform('getDocument', { query: {} })).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
  });

  it('refuse a collection that is not there', async () => {
    for (const action of ['getDocument', 'calculateDocument', 'removeDocument'])
      expect(await scratch.in('nowhere').perform(action, { query: {} })).toMatchObject({
        code: 'DATABASE_COLLECTION_NOT_EXIST',
      });
    expect(await scratch.in('nowhere').add({ a: 1 })).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    });
  });

  it('make collections up to the hundredth, each once, and keep them', async () => {
    const make = (name: string) => scratch.perform('addCollection', { collectionName: name });
    for (let n = 2; n <= 100; n += 1) expect(await make(`c${n}`)).toEqual({});
    expect(await make('c101')).toMatchObject({ code: 'DATABASE_COLLECTION_EXCEED_LIMIT' });
    expect(await make('rows')).toMatchObject({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' });
    await scratch.reopen();
    expect(Object.keys(scratch.counts())).toHaveLength(100);
  });

  it.each([
    ['an unknown action', 'dropDatabase', {}],
    ['text that is not EJSON', 'getDocument', { collectionName: 'rows', query: '{' }],
    ['a limit below zero', 'getDocument', { collectionName: 'rows', limit: -1 }],
    [
      'a type that is not kept',
      'getDocument',
      { collectionName: 'rows', query: '{"a":{"$oid":"0"}}' },
    ],
  ])('refuse %s', async (_, action, body) => {
    expect(await scratch.perform(action, body)).toMatchObject({ code: 'INVALID_PARAM' });
  });
});
