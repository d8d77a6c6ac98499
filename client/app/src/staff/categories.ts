import type { Scanned } from './store/sale-model';
import type { TillState } from './store/till';

type Coupons = Pick<Scanned, 'coupons'>;

/** Categories worth telling apart in this sale: those by which anybody earns, and those of coupons held. */
export const categoriesAt = (me: TillState['me'], scanned: Coupons | null): readonly string[] => [
  ...new Set([
    ...(me?.categories ?? []),
    ...(scanned?.coupons ?? []).flatMap(({ scope }) => scope.categories ?? []),
  ]),
];
