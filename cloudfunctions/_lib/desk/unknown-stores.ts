import type { Problem } from '../../../shared/domain/kernel/problem';
import type { ProgrammeTerms } from '../../../shared/domain/programme';
import { command as _, find } from '../cloudbase/documents';
import type { Store } from '../till/stores';

/** Rules that name a store which does not exist. */
export async function unknownStores({ earn }: ProgrammeTerms): Promise<readonly Problem[]> {
  const named = [...new Set(earn.rules.flatMap(({ stores }) => stores))];
  if (named.length === 0) return [];
  const known = await find<Store>('stores', { _id: _.in(named) }, { limit: 1000 });
  const isKnown = (storeId: string) => known.some(({ _id }) => _id === storeId);
  return earn.rules.flatMap(({ stores }, rule) =>
    stores.flatMap((storeId, i) =>
      isKnown(storeId)
        ? []
        : [{ field: `earn.rules.${rule}.stores.${i}`, reason: 'no-such-store' }],
    ),
  );
}
