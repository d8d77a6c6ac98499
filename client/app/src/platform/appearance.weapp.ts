import Taro from '@tarojs/taro';
import type { Insets } from './appearance';

const usualTextPx = 16;

export const insets = (): Insets => {
  const { statusBarHeight = 20, windowWidth } = Taro.getWindowInfo();
  const button = Taro.getMenuButtonBoundingClientRect();
  return {
    top: statusBarHeight,
    bar: (button.top - statusBarHeight) * 2 + button.height,
    right: windowWidth - button.left,
  };
};

/** Told by newer phones only; Taro's types do not know it yet. */
type TextSize = Readonly<{ fontSizeSetting?: number }>;

export const systemTextScale = () => {
  const { fontSizeSetting = usualTextPx } = Taro.getAppBaseInfo() as TextSize;
  return fontSizeSetting / usualTextPx;
};

export const systemLanguage = () => (Taro.getAppBaseInfo().language.startsWith('zh') ? 'zh' : 'en');
