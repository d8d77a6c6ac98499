import { type Fields } from './fields';
import { indexParts, valuesAt } from './index-keys';
import { compareKeys, keyOf } from './order';

type Wanted = (difference: number) => boolean;

type Predicate = (document: Fields) => boolean;

// mingo compares text by UTF-16 and looks no deeper than one array; MongoDB, and so the indexes, by UTF-8 and everywhere.
const comparing =
  (wanted: Wanted) =>
  (path: string, operand: unknown): Predicate => {
    const parts = indexParts(path);
    const key = keyOf(operand);
    const type = key.charAt(0);
    return (document) =>
      valuesAt(document, parts).values.some((value) => {
        const found = keyOf(value);
        return found.startsWith(type) && wanted(compareKeys(found, key));
      });
  };

// mingo divides whatever it finds, so that null and "4" have remainders too; in MongoDB only numbers do.
export const $mod = (path: string, operand: unknown): Predicate => {
  const [divisor, remainder] = operand as [number, number];
  const parts = indexParts(path);
  return (document) =>
    valuesAt(document, parts).values.some(
      (value) => typeof value === 'number' && Math.trunc(value) % divisor === remainder,
    );
};

export const $gt = comparing((difference) => difference > 0);
export const $gte = comparing((difference) => difference >= 0);
export const $lt = comparing((difference) => difference < 0);
export const $lte = comparing((difference) => difference <= 0);
