import Taro from '@tarojs/taro';
import type { Shelf } from './shelf';

export const shelf: Shelf = {
  // A name that was never written reads as empty text.
  read: (name) => {
    const value: unknown = Taro.getStorageSync(name);
    return value === '' ? undefined : value;
  },
  write: (name, value) => {
    try {
      Taro.setStorageSync(name, value);
      return true;
    } catch {
      return false;
    }
  },
  drop: (name) => Taro.removeStorageSync(name),
};
