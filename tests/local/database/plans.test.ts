import { constraintsOf } from '../../../local/database/constraints';
import { type Collection } from '../../../local/database/collection';
import { planFor } from '../../../local/database/plan';
import { orderOf } from '../../../local/database/sort';
import { type Fields } from './scratch';

const index = (name: string, more: Fields = {}) => ({
  name,
  fields: name.split('_').map((field) => ({
    path: field.replace('-', ''),
    parts: [field.replace('-', '')],
    direction: field.startsWith('-') ? -1 : 1,
  })),
  unique: false,
  sparse: false,
  multikey: { seen: false, note: () => undefined },
  ...more,
});

const collection = {
  name: 'members',
  indexes: [
    index('due'),
    index('tier_-at'),
    index('store_tier'),
    index('phone', { sparse: true }),
    index('tags', { multikey: { seen: true } }),
  ],
} as unknown as Collection;

const planned = (query: Fields, order: Fields = {}): string => {
  const plan = planFor(collection, constraintsOf(query), orderOf(order));
  const where = plan.kind === 'index' ? plan.index.name : plan.kind;
  return [where, ...(plan.ordered ? ['ordered'] : [])].join(' ');
};

describe('the plan of a query', () => {
  it.each<[string, Fields, Fields, string]>([
    ['an id', { _id: 'lin' }, {}, 'keys ordered'],
    ['an id and a revision', { _id: 'lin', rev: 3 }, {}, 'keys ordered'],
    ['an id within and', { $and: [{ _id: { $eq: 'lin' } }, { rev: 3 }] }, {}, 'keys ordered'],
    ['several ids', { _id: { $in: ['lin', 'mei'] } }, {}, 'keys'],
    ['equality', { due: 1 }, {}, 'due'],
    ['one of several', { due: { $in: [1, 2] } }, {}, 'due'],
    ['a range', { due: { $lte: 5 } }, {}, 'due'],
    ['a range in its order', { due: { $lte: 5 } }, { due: -1 }, 'due ordered'],
    ['a range in its order, then by id', { due: { $lte: 5 } }, { due: 1, _id: 1 }, 'due ordered'],
    ['a range in another order', { due: { $lte: 5 } }, { name: 1 }, 'due'],
    ['an order alone', {}, { due: 1 }, 'due ordered'],
    ['equality, then the order that follows', { tier: 'gold' }, { at: -1 }, 'tier_-at ordered'],
    ['the same backwards', { tier: 'gold' }, { at: 1 }, 'tier_-at ordered'],
    ['equality, then a range', { tier: 'gold', at: { $gt: 3 } }, {}, 'tier_-at'],
    ['the longest prefix', { tier: 'gold', store: 'w', due: 3 }, {}, 'store_tier'],
    ['only a later field of an index', { at: 3 }, {}, 'documents'],
    ['several values, then an order', { tier: { $in: ['a', 'b'] } }, { at: 1 }, 'tier_-at'],
    ['a value of a sparse index', { phone: '1' }, {}, 'phone'],
    ['null, which a sparse index may leave out', { phone: null }, {}, 'documents'],
    ['an order by a sparse index', {}, { phone: 1 }, 'documents'],
    ['an element', { tags: 'tea' }, {}, 'tags'],
    ['an order by arrays', {}, { tags: 1 }, 'documents'],
    ['a choice', { $or: [{ due: 1 }] }, {}, 'documents'],
    ['a pattern', { due: /1/ }, {}, 'documents'],
    ['an object', { due: { a: 1 } }, {}, 'documents'],
    ['everything by id', {}, { _id: -1 }, 'documents ordered'],
    ['a page by id', { _id: { $gt: 'a' } }, { _id: 1 }, 'documents ordered'],
    [
      'a page by id of a stretch',
      { due: { $gte: 1, $lt: 5 }, _id: { $gt: 'a' } },
      { _id: 1 },
      'due',
    ],
    [
      ...(['a page by id of a half', { due: { $gte: 1 }, _id: { $gt: 'a' } }, { _id: 1 }] as const),
      'documents ordered',
    ],
  ])('for %s', (...[, query, order, expected]) => {
    expect(planned(query, order)).toBe(expected);
  });
});
