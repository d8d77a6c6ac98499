import { NOON, openScratch, type Fields, type Scratch } from './scratch';

const ROWS: Fields[] = [
  { _id: '1', n: 1, s: 'tea', tags: ['a', 'b'], at: new Date(NOON), deep: { k: 1 } },
  {
    _id: '2',
    n: 5,
    s: 'Teapot',
    tags: [],
    rows: [
      { k: 1, v: 9 },
      { k: 2, v: 3 },
    ],
  },
  { _id: '3', n: 9.5, s: null, tags: ['b'], ok: true },
  { _id: '4', n: '5', rows: [{ k: 1, v: 3 }] },
];

describe('a query', () => {
  let scratch: Scratch;
  const rows = () => scratch.in('rows');
  beforeAll(async () => {
    scratch = openScratch({ rows: { indexes: [] } });
    await rows().add(...ROWS);
  });
  afterAll(() => scratch.discard());

  it.each<[Fields, string]>([
    [{}, '1234'],
    [{ n: 5 }, '2'],
    [{ n: { $ne: 5 } }, '134'],
    [{ n: { $gt: 1 } }, '23'],
    [{ n: { $gte: 1, $lt: 5 } }, '1'],
    [{ $and: [{ n: { $gt: 1 } }, { n: { $lte: 5 } }] }, '2'],
    [{ n: { $in: [1, '5'] } }, '14'],
    [{ n: { $nin: [1, '5'] } }, '23'],
    [{ s: null }, '34'],
    [{ s: { $exists: false } }, '4'],
    [{ s: /^tea/i }, '12'],
    [{ s: { $regex: 'tea$' } }, '1'],
    [{ s: { $regex: 'POT', $options: 'i' } }, '2'],
    [{ s: { $in: [/^tea$/, null] } }, '134'],
    [{ s: { $not: /^tea/i } }, '34'],
    [{ at: { $gte: new Date(NOON) } }, '1'],
    [{ tags: 'b' }, '13'],
    [{ tags: ['b'] }, '3'],
    [{ tags: { $all: ['a', 'b'] } }, '1'],
    [{ tags: { $size: 0 } }, '2'],
    [{ 'deep.k': 1 }, '1'],
    [{ 'rows.k': 2 }, '2'],
    [{ rows: { $elemMatch: { k: 1, v: { $gt: 3 } } } }, '2'],
    [{ n: { $mod: [4, 1] } }, '123'],
    [{ $or: [{ n: 1 }, { ok: true }] }, '13'],
    [{ $nor: [{ n: 1 }, { ok: true }] }, '24'],
    [{ n: { $not: { $gt: 1 } } }, '14'],
    [{ $expr: { $gt: ['$n', { $multiply: [2, 4] }] }, ok: true }, '3'],
  ])('%j finds %s', async (query, ids) => {
    const found = await rows().get(query, { order: { _id: 1 } });
    expect(found.map(({ _id }) => _id).join('')).toBe(ids);
    expect(await rows().count(query)).toEqual({ data: { total: ids.length } });
  });

  it.each<[Fields]>([
    [{ where: { $near: [0, 0] } }],
    [{ where: { $geoWithin: {} } }],
    [{ where: { $nearSphere: {} } }],
    [{ n: { $type: 'int' } }],
    [{ n: { $gt: 1, $bogus: 2 } }],
    [{ n: { $gt: 1, plain: 2 } }],
    [{ $where: 'true' }],
    [{ $text: { $search: 'tea' } }],
    [{ $jsonSchema: {} }],
    [{ $comment: 'x' }],
    [{ $or: [{ n: { $bogus: 1 } }] }],
    [{ n: { $not: { $bogus: 1 } } }],
    [{ rows: { $elemMatch: { k: { $bogus: 1 } } } }],
    [{ rows: { $all: [{ $elemMatch: { $bogus: 1 } }] } }],
    [{ n: { $in: [{ $bogus: 1 }] } }],
    [{ n: { inner: { $bogus: 1 } } }],
    [{ $expr: { $function: { body: 'x', args: [], lang: 'js' } } }],
  ])('%j uses what is not implemented, and is refused', async (query) => {
    expect(await rows().perform('getDocument', { query })).toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
    });
  });

  it.each<[Fields]>([
    [{ n: { $gt: null } }],
    [{ n: { $lt: [1] } }],
    [{ n: { $in: 1 } }],
    [{ n: { $size: -1 } }],
    [{ n: { $mod: [0, 1] } }],
    [{ n: { $not: 1 } }],
    [{ n: { $elemMatch: 1 } }],
    [{ n: { $options: 'i' } }],
    [{ $and: [] }],
    [{ $or: [1] }],
  ])('%j has an operand MongoDB refuses, and fails', async (query) => {
    expect(await rows().perform('getDocument', { query })).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
  });

  it('is refused with an order that is neither up nor down', async () => {
    expect(await rows().perform('getDocument', { order: { n: 2 } })).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
  });

  it('is refused with a projection that is not implemented', async () => {
    for (const projection of [{ n: { $meta: 'x' } }, { 'rows.$': 1 }, { n: '$s' }])
      expect(await rows().perform('getDocument', { projection })).toMatchObject({
        code: 'DATABASE_INVALID_OPERRATOR',
      });
  });

  it('sorts the types as MongoDB: null, numbers, text, objects, arrays, booleans, dates', async () => {
    const values = [new Date(0), true, false, [1], { a: 1 }, 'b', 'a', 2, -1.5, null];
    const other = scratch.in('sorts');
    await scratch.perform('addCollection', { collectionName: 'sorts' });
    await other.add(
      ...values.map((v, at) => ({
        _id: String(at),
        v: [v].flat().length && !Array.isArray(v) ? v : { list: v },
      })),
    );
    const found = await other.get({ v: { $not: { $size: 9 } } }, { order: { v: 1 } });
    expect(found.map(({ v }) => v)).toEqual([
      null,
      -1.5,
      2,
      'a',
      'b',
      { a: 1 },
      { list: [1] },
      false,
      true,
      new Date(0),
    ]);
  });
});
