import { dayOf } from '../../../shared/domain/kernel/day';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { InputOf } from '../../../shared/contract/contract';
import type { importMembers } from '../../../shared/contract/operator/import-members';
import { orderIdOf } from '../orders/stored';

export type Imported = InputOf<typeof importMembers>['members'][number];
export type Problem = Readonly<{ field: string; reason: string }>;

/** What is wrong with one imported member by itself: dates, stores, order numbers given twice. */
export function problemsOf(
  { joinedOn, purchases }: Imported,
  { stores, at }: Readonly<{ stores: ReadonlySet<string>; at: Instant }>,
): readonly Problem[] {
  const today = dayOf(at);
  const ids = purchases.map(({ storeId, orderNo }) => orderIdOf(storeId, orderNo));
  return [
    ...problem(joinedOn > today, 'joinedOn', 'in-the-future'),
    ...purchases.flatMap(({ on, storeId }, i) => [
      ...problem(on > today, `purchases.${i}.on`, 'in-the-future'),
      ...problem(on < joinedOn, `purchases.${i}.on`, 'before-joining'),
      ...problem(!stores.has(storeId), `purchases.${i}.storeId`, 'no-such-store'),
      ...problem(ids.indexOf(ids[i] ?? '') !== i, `purchases.${i}.orderNo`, 'given-twice'),
    ]),
  ];
}

const problem = (when: boolean, field: string, reason: string): readonly Problem[] =>
  when ? [{ field, reason }] : [];
