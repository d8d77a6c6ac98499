import { NOON, openScratch, type Fields, type Scratch } from './scratch';

describe('an aggregate', () => {
  let scratch: Scratch;
  const visits = () => scratch.in('visits');
  const run = async (...stages: Fields[]) => scratch.documents(await visits().aggregate(...stages));
  beforeAll(async () => {
    scratch = openScratch({
      visits: { indexes: [{ name: 'store', fields: { store: 1 } }] },
      stores: { indexes: [] },
    });
    await scratch.in('stores').add({ _id: 'w', name: '五道口' }, { _id: 'x', name: '西单' });
    await visits().add(
      { _id: '1', store: 'w', fen: 300, at: new Date(NOON), items: ['tea', 'cake'] },
      { _id: '2', store: 'w', fen: 500, at: new Date(NOON + 86_400_000), items: ['tea'] },
      { _id: '3', store: 'x', fen: 700, at: new Date(NOON), items: [] },
    );
  });
  afterAll(() => scratch.discard());

  it('groups what it matches', async () => {
    const group = {
      _id: '$store',
      fen: { $sum: '$fen' },
      most: { $max: '$fen' },
      visits: { $sum: 1 },
    };
    expect(
      await run({ $match: { fen: { $gte: 300 } } }, { $group: group }, { $sort: { _id: 1 } }),
    ).toEqual([
      { _id: 'w', fen: 800, most: 500, visits: 2 },
      { _id: 'x', fen: 700, most: 700, visits: 1 },
    ]);
  });

  it('unwinds, counts, skips and limits', async () => {
    const stages = [{ $unwind: '$items' }, { $sortByCount: '$items' }];
    expect(await run(...stages)).toEqual([
      { _id: 'tea', count: 2 },
      { _id: 'cake', count: 1 },
    ]);
    expect(await run(...stages, { $skip: 1 }, { $limit: 1 })).toEqual([{ _id: 'cake', count: 1 }]);
    expect(await run({ $unwind: '$items' }, { $count: 'sold' })).toEqual([{ sold: 3 }]);
  });

  it('looks up another collection', async () => {
    const lookup = { from: 'stores', localField: 'store', foreignField: '_id', as: 'at' };
    const name = { $arrayElemAt: ['$at.name', 0] };
    expect(
      await run({ $match: { _id: '3' } }, { $lookup: lookup }, { $project: { _id: 0, name } }),
    ).toEqual([{ name: '西单' }]);
  });

  it('looks up with a pipeline of its own', async () => {
    const pipeline = [{ $match: { $expr: { $eq: ['$_id', '$$id'] } } }, { $project: { _id: 0 } }];
    const lookup = { from: 'stores', let: { id: '$store' }, pipeline, as: 'found' };
    expect(
      await run({ $match: { _id: '1' } }, { $lookup: lookup }, { $project: { found: 1 } }),
    ).toEqual([{ _id: '1', found: [{ name: '五道口' }] }]);
  });

  it('writes days in the time zone of the shop', async () => {
    const day = { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: '+08:00' } };
    expect(
      await run({ $group: { _id: day, fen: { $sum: '$fen' } } }, { $sort: { _id: 1 } }),
    ).toEqual([
      { _id: '2026-11-23', fen: 1000 },
      { _id: '2026-11-24', fen: 500 },
    ]);
  });

  it('reads the clock of the database', async () => {
    const [row] = await run(
      { $limit: 1 },
      { $project: { _id: 0, age: { $subtract: ['$$NOW', '$at'] } } },
    );
    expect(row).toEqual({ age: 0 });
  });

  it('puts in buckets', async () => {
    const bucket = { groupBy: '$fen', boundaries: [0, 400, 1000], output: { visits: { $sum: 1 } } };
    expect(await run({ $bucket: bucket })).toEqual([
      { _id: 0, visits: 1 },
      { _id: 400, visits: 2 },
    ]);
  });

  it('samples every document at most once', async () => {
    const found = await run({ $sample: { size: 9 } });
    expect(found.map(({ _id }) => _id).sort()).toEqual(['1', '2', '3']);
  });

  it('replaces the root', async () => {
    expect(
      await run({ $match: { _id: '1' } }, { $replaceRoot: { newRoot: { at: '$at' } } }),
    ).toEqual([{ at: new Date(NOON) }]);
  });

  it.each<[Fields]>([
    [{ $geoNear: {} }],
    [{ $out: 'other' }],
    [{ $merge: 'other' }],
    [{ $facet: {} }],
    [{ $match: { $where: 'true' } }],
    [{ $project: { a: { $function: {} } } }],
    [{ $addFields: { a: { $rand: {} } } }],
    [{ $group: { _id: null, a: { $accumulator: {} } } }],
    [{ $lookup: { from: 'stores', pipeline: [{ $out: 'x' }], as: 'a' } }],
  ])('with %j uses what is not implemented, and is refused', async (stage) => {
    expect(await visits().aggregate(stage)).toMatchObject({ code: 'DATABASE_INVALID_OPERRATOR' });
  });

  it.each<[Fields]>([
    [{ $group: { n: { $sum: 1 } } }],
    [{ $group: { _id: null, n: 1 } }],
    [{ $limit: 0 }],
    [{ $skip: -1 }],
    [{ $count: '' }],
    [{ $unwind: 'items' }],
    [{ $sort: {} }],
    [{ $sort: { n: 2 } }],
    [{ $bucket: { groupBy: '$n', boundaries: [1] } }],
    [{ $lookup: { from: 'stores', as: 'a' } }],
    [{ $project: {} }],
    [{ $project: { a: 1, b: 0 } }],
    [{ $project: { a: { $add: ['$store', 1] } } }],
    [{ $project: { a: { $add: [1], $subtract: [1, 2] } } }],
  ])('with %j is one MongoDB refuses, and fails', async (stage) => {
    expect(await visits().aggregate(stage)).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
  });

  it('looking up a collection that is not there is refused', async () => {
    const lookup = { from: 'nowhere', localField: 'a', foreignField: 'b', as: 'c' };
    expect(await visits().aggregate({ $lookup: lookup })).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    });
  });
});
