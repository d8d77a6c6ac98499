import { get } from '../cloudbase/documents';

export type Store = Readonly<{ _id: string; name: string; open: boolean }>;

export const storeOf = (storeId: string): Promise<Store | null> => get<Store>('stores', storeId);
