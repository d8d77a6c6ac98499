import fc from 'fast-check';
import { type Collections } from '../../../local/database';
import { openScratch, type Fields, type Scratch } from './scratch';

const INDEXES: Collections[string]['indexes'] = [
  { name: 'a', fields: { a: 1 } },
  { name: 'b-down', fields: { b: -1 }, sparse: true },
  { name: 'a-b', fields: { a: 1, b: -1 } },
  { name: 'c.d', fields: { 'c.d': 1 } },
  { name: 'c.d-a', fields: { 'c.d': -1, a: 1 }, sparse: true },
];

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<unknown>(0.5, -1e300, 2 ** 40, '', 'a', 'ab', 'a\u0000', '茶', '🍵', '\uffff'),
  fc.constantFrom<unknown>(null, true, false, new Date(0), new Date(1)),
);
const bound = scalar.filter((value) => value !== null);
const value = fc.oneof({ weight: 5, arbitrary: scalar }, fc.array(scalar, { maxLength: 3 }));
const maybe = fc.option(value, { nil: undefined, freq: 4 });
const path = fc.constantFrom('a', 'b', 'c.d');

const row = fc.record({ a: maybe, b: maybe, d: maybe, list: fc.boolean() }).map((drawn): Fields => {
  const { a, b, d, list } = drawn;
  const c = d === undefined ? undefined : { d };
  const fields: Fields = { a, b, c: list && c ? [c, { d: 1 }] : c };
  return Object.fromEntries(Object.entries(fields).filter(([, held]) => held !== undefined));
});

const condition: fc.Arbitrary<Fields> = fc
  .tuple(
    path,
    fc.oneof(
      scalar,
      scalar.map(($eq) => ({ $eq })),
      fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
      bound.map(($gt) => ({ $gt })),
      bound.map(($lte) => ({ $lte })),
      fc.tuple(bound, bound).map(([$gte, $lt]) => ({ $gte, $lt })),
    ),
  )
  .map(([field, operand]) => ({ [field]: operand }));

const query = fc.oneof(
  condition,
  fc.tuple(condition, condition).map(([one, other]) => ({ ...one, ...other })),
  fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
  fc.constant({}),
);

const direction = fc.constantFrom(1, -1);
const order = fc
  .tuple(fc.uniqueArray(path, { maxLength: 2 }), direction, direction, direction)
  .map(([paths, first, second, last]) =>
    Object.fromEntries<unknown>([
      ...paths.map((field, at) => [field, at === 0 ? first : second] as const),
      ['_id', last],
    ]),
  );

type Change = Readonly<{ id: string; kind: 'put' | 'set' | 'remove'; row: Fields }>;

const change: fc.Arbitrary<Change> = fc.record({
  id: fc.integer({ min: 0, max: 15 }).map(String),
  kind: fc.constantFrom('put', 'put', 'set', 'remove'),
  row,
});

const question = fc.record({
  query,
  order,
  offset: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 8 }),
});

type Question = typeof question extends fc.Arbitrary<infer Asked> ? Asked : never;

const makeIn = (rows: ReturnType<Scratch['in']>, { id, kind, row: fields }: Change) => {
  if (kind === 'remove') return rows.remove({ _id: id });
  if (kind === 'set') return rows.update({ _id: id }, { $set: { a: 1, ...fields } });
  return rows.update({ _id: id }, fields, { merge: false, upsert: true });
};

// Two arrays in one index are refused; then the other collection is spared the change too.
const make = async (scratch: Scratch, one: Change): Promise<void> => {
  const answer = await makeIn(scratch.in('indexed'), one);
  if (answer['code'] === undefined) await makeIn(scratch.in('plain'), one);
};

describe('a query answered through indexes', () => {
  it('answers what a search through every document answers', async () => {
    const asked = fc.tuple(
      fc.array(change, { minLength: 1, maxLength: 25 }),
      fc.array(question, { minLength: 5, maxLength: 20 }),
    );
    const answersAlike = async (scratch: Scratch, questions: readonly Question[]) => {
      for (const { query: wanted, ...more } of questions) {
        const [indexed, plain] = [scratch.in('indexed'), scratch.in('plain')];
        expect(await indexed.get(wanted, more)).toEqual(await plain.get(wanted, more));
        expect(await indexed.count(wanted)).toEqual(await plain.count(wanted));
      }
    };
    await fc.assert(
      fc.asyncProperty(asked, async ([changes, questions]) => {
        const scratch = openScratch({ indexed: { indexes: INDEXES }, plain: { indexes: [] } });
        try {
          for (const one of changes) await make(scratch, one);
          await answersAlike(scratch, questions);
        } finally {
          await scratch.discard();
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
