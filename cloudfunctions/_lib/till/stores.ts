import { find, get } from '../cloudbase/documents';

export type Store = Readonly<{ _id: string; name: string; open: boolean }>;

type Named = Readonly<{ id: string; name: string }>;

export const storeOf = (storeId: string): Promise<Store | null> => get<Store>('stores', storeId);

/** All stores by name, for a screen that says where something holds. */
export const storesNamed = (): Promise<readonly Named[]> => named({});

/** The stores that are open for business, by name. */
export const openStoresNamed = (): Promise<readonly Named[]> => named({ open: true });

async function named(where: Partial<Store>): Promise<readonly Named[]> {
  const stores = await find<Store>('stores', where, { limit: 500, project: { name: true } });
  return stores.map(({ _id: id, name }) => ({ id, name }));
}
