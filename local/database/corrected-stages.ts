import { type Iterator, Lazy } from 'mingo/lazy';
import { $group, $sort } from 'mingo/operators/pipeline';
import { type Fields } from './fields';

type Bucket = Readonly<{
  groupBy: unknown;
  boundaries: readonly unknown[];
  default?: unknown;
  output?: Fields;
}>;

type Options = Parameters<typeof $group>[2];

const literal = (value: unknown): Fields => ({ $literal: value });

function groupOf({ groupBy, boundaries, ...bucket }: Bucket): Fields {
  const branches = boundaries.slice(1).map((upper, index) => {
    const lower = literal(boundaries[index]);
    const inside = { $and: [{ $gte: [groupBy, lower] }, { $lt: [groupBy, literal(upper)] }] };
    return { case: inside, then: lower };
  });
  const otherwise = 'default' in bucket ? { default: literal(bucket.default) } : {};
  return {
    ...(bucket.output ?? { count: { $sum: 1 } }),
    _id: { $switch: { branches, ...otherwise } },
  };
}

// mingo counts a value on a boundary among those below it, and gives empty groups rows.
export const $bucket = (documents: Iterator, bucket: Bucket, options: Options): Iterator =>
  $sort(
    $group(documents, groupOf(bucket) as Parameters<typeof $group>[1], options),
    { _id: 1 },
    options,
  );

// mingo counts nothing as 0; MongoDB, which groups to count, gives no row then.
export const $count = (documents: Iterator, name: string): Iterator =>
  documents.transform((all) => {
    const { length } = all as readonly unknown[];
    return Lazy(length === 0 ? [] : [{ [name]: length }]);
  });
