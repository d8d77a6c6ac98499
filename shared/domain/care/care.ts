import type { Day } from '../kernel/day';
import { type Problem, distinct } from '../kernel/problem';
import { type Result, accept, refuse } from '../kernel/result';
import type { Care, CareEvent, CareKind, CareRefusal } from './model';

const REMEMBERED = 6;

/** Writes down what was done for a member; the same again at this store on this day is the same. */
export function decide(
  kinds: readonly CareKind[],
  { care, storeId, on }: Readonly<{ care: string; storeId: string; on: Day }>,
  shown: Care,
): Result<readonly CareEvent[], CareRefusal> {
  const kind = kinds.find(({ id }) => id === care);
  if (kind === undefined) return refuse({ code: 'no-such-care' });
  const known = shown.some((act) => act.care === care && act.storeId === storeId && act.on === on);
  return accept(known ? [] : [{ kind: 'care-shown', care, name: kind.name, storeId, on }]);
}

export const evolve = (shown: Care, { care, name, storeId, on }: CareEvent): Care =>
  [...shown, { care, name, storeId, on }].slice(-REMEMBERED);

export const checkCare = (kinds: readonly CareKind[]): readonly Problem[] =>
  distinct('care', kinds);
