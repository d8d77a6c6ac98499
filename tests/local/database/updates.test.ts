import { NOON, openScratch, type Fields, type Scratch, updated } from './scratch';

describe('an update', () => {
  let scratch: Scratch;
  const members = () => scratch.in('members');
  const after = async (before: Fields, update: Fields): Promise<Fields> => {
    await members().remove({});
    await members().add({ _id: 'lin', ...before });
    expect(await members().update({ _id: 'lin' }, update)).toMatchObject({ data: {} });
    const [{ _id, ...rest } = {}] = await members().get({});
    expect(_id).toBe('lin');
    return rest;
  };
  beforeAll(() => {
    scratch = openScratch({ members: { indexes: [] } });
  });
  afterAll(() => scratch.discard());

  it.each<[string, Fields, Fields, Fields]>([
    ['sets', { a: 1 }, { $set: { a: 2, b: [3] } }, { a: 2, b: [3] }],
    ['sets in what is not there yet', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
    ['sets an element', { a: [1, 2] }, { $set: { 'a.1': 9 } }, { a: [1, 9] }],
    ['sets beyond the end', { a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
    ['sets inside an element', { a: [{ b: 1 }] }, { $set: { 'a.0.b': 2 } }, { a: [{ b: 2 }] }],
    ['unsets', { a: 1, b: { c: 1, d: 2 } }, { $unset: { a: '', 'b.c': '' } }, { b: { d: 2 } }],
    ['unsets an element to null', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
    ['unsets nothing behind a scalar', { a: 1 }, { $unset: { 'a.b': '' } }, { a: 1 }],
    ['increments', { n: 1 }, { $inc: { n: -3, m: 2 } }, { n: -2, m: 2 }],
    ['multiplies', { n: 2 }, { $mul: { n: 1.5, m: 2 } }, { n: 3, m: 0 }],
    ['keeps the lesser', { n: 2, m: 2 }, { $min: { n: 1, m: 3, o: 3 } }, { n: 1, m: 2, o: 3 }],
    ['keeps the greater', { n: 2, m: 2 }, { $max: { n: 1, m: 3 } }, { n: 2, m: 3 }],
    ['compares types as MongoDB', { n: 'text' }, { $max: { n: 99 } }, { n: 'text' }],
    ['renames', { a: 1, c: 2 }, { $rename: { a: 'b.c', x: 'y' } }, { b: { c: 1 }, c: 2 }],
    ['pushes', { a: [1] }, { $push: { a: 2, b: 3 } }, { a: [1, 2], b: [3] }],
    [
      'pushes each',
      { a: [1] },
      { $push: { a: { $each: [2, 3], $position: 0 } } },
      { a: [2, 3, 1] },
    ],
    [
      'slices to the last',
      { a: [1, 2] },
      { $push: { a: { $each: [3], $slice: -2 } } },
      { a: [2, 3] },
    ],
    ['slices what it makes', {}, { $push: { a: { $each: [1, 2, 3], $slice: 2 } } }, { a: [1, 2] }],
    ['slices to nothing', { a: [1] }, { $push: { a: { $each: [2], $slice: 0 } } }, { a: [] }],
    ['sorts', { a: [2] }, { $push: { a: { $each: [3, 1], $sort: -1 } } }, { a: [3, 2, 1] }],
    [
      'sorts by fields',
      { a: [{ n: 1, m: 1 }] },
      {
        $push: {
          a: {
            $each: [
              { n: 0, m: 2 },
              { n: 1, m: 0 },
            ],
            $sort: { n: -1, m: 1 },
          },
        },
      },
      {
        a: [
          { n: 1, m: 0 },
          { n: 1, m: 1 },
          { n: 0, m: 2 },
        ],
      },
    ],
    ['pops the last', { a: [1, 2] }, { $pop: { a: 1, b: 1 } }, { a: [1] }],
    ['pops the first', { a: [1, 2] }, { $pop: { a: -1 } }, { a: [2] }],
    ['pulls a value', { a: [1, 2, 1] }, { $pull: { a: 1, b: 1 } }, { a: [2] }],
    ['pulls by operators', { a: [1, 5, 9] }, { $pull: { a: { $gt: 1, $lt: 9 } } }, { a: [1, 9] }],
    [
      'pulls by fields',
      { a: [{ k: 1, v: 1 }, { k: 2 }, 1] },
      { $pull: { a: { k: 1 } } },
      { a: [{ k: 2 }, 1] },
    ],
    ['pulls all', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
    [
      'adds to a set',
      { a: [1, { k: 1 }] },
      { $addToSet: { a: { k: 1 }, b: 2 } },
      { a: [1, { k: 1 }], b: [2] },
    ],
    ['adds each to a set', { a: [1] }, { $addToSet: { a: { $each: [1, 2, 2] } } }, { a: [1, 2] }],
    ['works on bits', { n: 5 }, { $bit: { n: { and: 4 } } }, { n: 4 }],
    ['dates by the clock', {}, { $currentDate: { at: true } }, { at: new Date(NOON) }],
  ])('%s', async (...[, before, update, expected]) => {
    expect(await after(before, update)).toEqual(expected);
  });

  it.each<[string, Fields, Fields, string]>([
    [
      'adds to a string',
      { n: 'x' },
      { $inc: { n: 1 } },
      'Cannot apply $inc to a value of non-numeric type',
    ],
    ['adds to null', { n: null }, { $inc: { n: 1 } }, 'non-numeric type null'],
    ['adds a string', { n: 1 }, { $inc: { n: 'x' } }, 'Cannot increment with non-numeric argument'],
    ['multiplies a string', { n: 'x' }, { $mul: { n: 2 } }, 'Cannot apply $mul'],
    ['pushes on a scalar', { a: 1 }, { $push: { a: 1 } }, "The field 'a' must be an array"],
    ['pushes on null', { a: null }, { $push: { a: 1 } }, 'of type null'],
    [
      'pushes each of a scalar',
      {},
      { $push: { a: { $each: 1 } } },
      '$each in $push must be an array',
    ],
    ['adds to a set that is a scalar', { a: 1 }, { $addToSet: { a: 1 } }, 'non-array field'],
    ['pops from a scalar', { a: 1 }, { $pop: { a: 1 } }, 'non-array type'],
    ['pops neither end', { a: [1] }, { $pop: { a: 2 } }, '$pop expects 1 or -1'],
    ['pulls from a scalar', { a: 1 }, { $pull: { a: 1 } }, 'Cannot apply $pull'],
    [
      'sets through null',
      { a: null },
      { $set: { 'a.b': 1 } },
      "Cannot create field 'b' in element {a: null}",
    ],
    [
      'sets through a scalar',
      { a: 1 },
      { $set: { 'a.b': 1 } },
      "Cannot create field 'b' in element {a: 1}",
    ],
    ['sets a name in an array', { a: [1] }, { $set: { 'a.b': 1 } }, "Cannot create field 'b'"],
    [
      'touches a path twice',
      {},
      { $set: { a: 1 }, $inc: { a: 1 } },
      "would create a conflict at 'a'",
    ],
    ['touches a path and its inside', {}, { $set: { a: {}, 'a.b': 1 } }, "conflict at 'a'"],
    [
      'renames onto a path it sets',
      { b: 1 },
      { $rename: { b: 'a' }, $set: { a: 1 } },
      "conflict at 'a'",
    ],
    ['changes the id', {}, { $set: { _id: 'mei' } }, "immutable field '_id'"],
    ['takes the id away', {}, { $unset: { _id: '' } }, "immutable field '_id'"],
    ['has an empty part', {}, { $set: { 'a..b': 1 } }, 'empty field name'],
    ['sets a dollar name', {}, { $set: { a: { $b: 1 } } }, 'not valid for storage'],
    ['is a document', {}, { a: 1 }, "must contain key beginning with '$'"],
    ['is empty', {}, {}, "must contain key beginning with '$'"],
    ['works on bits of a half', { n: 0.5 }, { $bit: { n: { or: 1 } } }, 'non-integral'],
  ])('is refused when it %s, and changes nothing', async (...[, before, update, message]) => {
    await members().remove({});
    await members().add({ _id: 'lin', kept: 1, ...before });
    const answer = await members().update({ _id: 'lin' }, update);
    expect(answer).toMatchObject({ code: 'DATABASE_REQUEST_FAILED' });
    expect(answer['message']).toContain(message);
    expect(await members().get({})).toEqual([{ _id: 'lin', kept: 1, ...before }]);
  });

  it.each<[string, Fields]>([
    ['an unknown operator', { $setAll: { a: 1 } }],
    ['a positional part', { $set: { 'a.$': 1 } }],
    ['an all-elements part', { $inc: { 'a.$[].n': 1 } }],
    ['a filtered part', { $inc: { 'a.$[x].n': 1 } }],
    ['an unknown clause of push', { $push: { a: { $each: [1], $first: 1 } } }],
    ['an unknown operator in pull', { $pull: { a: { $near: 1 } } }],
  ])('with %s is refused, not ignored', async (_, update) => {
    await members().remove({});
    await members().add({ _id: 'lin', a: [{ n: 1 }] });
    expect(await members().update({ _id: 'lin' }, update)).toMatchObject({
      code: 'DATABASE_INVALID_OPERRATOR',
    });
  });

  it('cannot reach the prototype of objects', async () => {
    await members().update({}, { $set: { '__proto__.polluted': 1 } });
    expect(({} as Fields)['polluted']).toBeUndefined();
  });

  it('of many changes all or none', async () => {
    await members().remove({});
    await members().add({ _id: 'a', n: 1 }, { _id: 'b', n: 'text' });
    expect(await members().update({}, { $inc: { n: 1 } })).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
    });
    expect(await members().get({ _id: 'a' })).toEqual([{ _id: 'a', n: 1 }]);
  });

  it('of one member by two who read the same revision succeeds once', async () => {
    await members().remove({});
    await members().add({ _id: 'lin', rev: 1, points: 5 });
    const spend = () => members().update({ _id: 'lin', rev: 1 }, { $inc: { rev: 1, points: -5 } });
    expect(await Promise.all([spend(), spend()])).toEqual([updated(1), updated(0)]);
  });
});
