import { type Problem, unknownNames } from '../../../shared/domain/kernel/problem';
import type { ProgrammeTerms } from '../../../shared/domain/programme';
import { command as _, find } from '../cloudbase/documents';
import type { Store } from '../till/stores';

type Scope = Readonly<{ field: string; stores: readonly string[] }>;

/** Every place of the terms that names stores. */
const scopes = ({
  earn,
  coupons,
  rewards,
  lotteries,
  occasions,
  news,
}: ProgrammeTerms): readonly Scope[] => [
  ...earn.rules.map(({ stores }, i) => ({ field: `earn.rules.${i}.stores`, stores })),
  ...coupons.definitions.map(({ scope }, i) => ({
    field: `coupons.definitions.${i}.scope.stores`,
    stores: scope.stores ?? [],
  })),
  ...rewards.map(({ gives }, i) => ({
    field: `rewards.${i}.gives.stores`,
    stores: gives.kind === 'goods' ? (gives.stores ?? []) : [],
  })),
  ...lotteries.flatMap(({ prizes }, i) =>
    prizes.map(({ award }, j) => ({
      field: `lotteries.${i}.prizes.${j}.award.stores`,
      stores: award.kind === 'goods' ? (award.stores ?? []) : [],
    })),
  ),
  ...occasions.map(({ stores }, i) => ({ field: `occasions.${i}.stores`, stores })),
  ...news.map(({ stores }, i) => ({ field: `news.${i}.stores`, stores })),
];

/** Places that name a store which does not exist. */
export async function unknownStores(terms: ProgrammeTerms): Promise<readonly Problem[]> {
  const named = [...new Set(scopes(terms).flatMap(({ stores }) => stores))];
  if (named.length === 0) return [];
  const known = await find<Store>('stores', { _id: _.in(named) }, { limit: 1000 });
  const ids = known.map(({ _id }) => _id);
  return scopes(terms).flatMap(({ field, stores }) =>
    unknownNames(stores, ids, { field, reason: 'no-such-store' }),
  );
}
