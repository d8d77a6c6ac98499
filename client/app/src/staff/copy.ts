import Taro from '@tarojs/taro';

/** Copies a text; whether it could be. */
export async function copied(data: string): Promise<boolean> {
  try {
    await Taro.setClipboardData({ data });
    return true;
  } catch {
    return false;
  }
}
