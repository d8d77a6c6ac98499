import { type Methods, answeringAll } from './api';

const prefix = 'weapp:';
const kept = (key: string): string | null => localStorage.getItem(prefix + key);

const get = (key: string): unknown => {
  const text = kept(key);
  return text === null ? '' : (JSON.parse(text) as { data: unknown }).data;
};

const set = (key: string, data: unknown): void =>
  localStorage.setItem(prefix + key, JSON.stringify({ data }));

const remove = (key: string): void => localStorage.removeItem(prefix + key);

const keys = (): string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

const clear = (): void => keys().forEach(remove);

const summary = () => ({ keys: keys(), currentSize: 1, limitSize: 10_240 });

/** Storage, kept with the browser's profile so that it outlives a restart of the app. */
export const storage: Methods = {
  getStorageSync: get,
  setStorageSync: set,
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: summary,
  ...answeringAll({
    getStorage: ({ key }) => {
      if (kept(String(key)) === null) throw new Error('getStorage:fail data not found');
      return { data: get(String(key)) };
    },
    setStorage: ({ key, data }) => set(String(key), data),
    removeStorage: ({ key }) => remove(String(key)),
    clearStorage: clear,
    getStorageInfo: summary,
  }),
};
