import Taro from '@tarojs/taro';

export const enteredFrom = (): string | null => {
  const { scene, from } = Taro.getEnterOptionsSync().query as { scene?: string; from?: string };
  const tag = (scene === undefined ? from : decodeURIComponent(scene))?.trim().slice(0, 64);
  return tag === undefined || tag === '' ? null : tag;
};
