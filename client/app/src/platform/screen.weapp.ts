import Taro from '@tarojs/taro';

const ignore = () => undefined;

/** Not every phone can hide a page or change its brightness; the code is shown all the same. */
async function hold(): Promise<() => void> {
  const { value } = await Taro.getScreenBrightness();
  void Taro.setScreenBrightness({ value: 1 }).catch(ignore);
  return () => void Taro.setScreenBrightness({ value }).catch(ignore);
}

const capture = (visualEffect: 'hidden' | 'none') =>
  void Taro.setVisualEffectOnCapture({ visualEffect }).catch(ignore);

const awake = (keepScreenOn: boolean) => void Taro.setKeepScreenOn({ keepScreenOn }).catch(ignore);

export const holdScreen = () => {
  const restored = hold().catch(() => ignore);
  awake(true);
  capture('hidden');
  return () => {
    awake(false);
    capture('none');
    void restored.then((restore) => restore());
  };
};

export const watchCapture = (tell: () => void) => {
  Taro.onUserCaptureScreen(tell);
  return () => Taro.offUserCaptureScreen(tell);
};
