import { device } from '../running';
import { type Methods, answeringAll, listeners } from './api';

/** What the mini-program has done to the phone, for a test to look at. */
export const phone = {
  brightness: 0.5,
  keepScreenOn: false,
  hiddenOnCapture: false,
  vibrations: 0,
  clipboard: '',
  toast: '',
  networkType: device.networkType as string,
};

const network = listeners();
const captures = listeners();
const themes = listeners();
const sizes = listeners();

/** Takes the phone's network away, or gives it back. */
export function setNetwork(networkType: string): void {
  phone.networkType = networkType;
  network.tell({ networkType, isConnected: networkType !== 'none' });
}

/** The shopper takes a screenshot. */
export const captureScreen = (): void => captures.tell({});

/** Network, screen and the rest of the phone in the hand. */
export const handset: Methods = {
  onNetworkStatusChange: network.on,
  offNetworkStatusChange: network.off,
  onUserCaptureScreen: captures.on,
  offUserCaptureScreen: captures.off,
  onThemeChange: themes.on,
  offThemeChange: themes.off,
  onWindowResize: sizes.on,
  offWindowResize: sizes.off,
  ...answeringAll({
    getNetworkType: () => ({ networkType: phone.networkType }),
    getScreenBrightness: () => ({ value: phone.brightness }),
    setScreenBrightness: ({ value }) => void (phone.brightness = Number(value)),
    setKeepScreenOn: ({ keepScreenOn }) => void (phone.keepScreenOn = keepScreenOn === true),
    setVisualEffectOnCapture: ({ visualEffect }) =>
      void (phone.hiddenOnCapture = visualEffect === 'hidden'),
    vibrateShort: () => void (phone.vibrations += 1),
    vibrateLong: () => void (phone.vibrations += 1),
    setClipboardData: ({ data }) => void (phone.clipboard = String(data)),
    getClipboardData: () => ({ data: phone.clipboard }),
  }),
};
