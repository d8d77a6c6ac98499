import { randomInt } from 'node:crypto';
import { type Iterator, Lazy } from 'mingo/lazy';

// mingo may draw a document twice; MongoDB does not.
export const $sample = (documents: Iterator, { size }: Readonly<{ size: number }>): Iterator =>
  documents.transform((all) => {
    const left = [...all];
    const drawn: unknown[] = [];
    while (left.length > 0 && drawn.length < size)
      drawn.push(...left.splice(randomInt(left.length), 1));
    return Lazy(drawn);
  });
