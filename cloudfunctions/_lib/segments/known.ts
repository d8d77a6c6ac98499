import type { Programme } from '../../../shared/domain/programme';
import { find } from '../cloudbase/documents';

const MOST = 1000;

/** What this shop has that a rule can name. */
export async function knownTo({ tiers, coupons }: Programme) {
  const stores = await find<Readonly<{ _id: string }>>(
    'stores',
    {},
    { limit: MOST, project: { _id: true } },
  );
  return {
    tiers: tiers.tiers.map(({ id }) => id),
    stores: stores.map(({ _id }) => _id),
    coupons: coupons.definitions.map(({ id }) => id),
  };
}
