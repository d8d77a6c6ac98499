import { device } from '../running';
import { type Methods, answeringAll, listeners } from './api';

const { width, height, statusBar, fontSize, language } = device;
const safeArea = {
  left: 0,
  right: width,
  top: statusBar,
  bottom: height - (statusBar > 20 ? 34 : 0),
  width,
  height: 0,
};
safeArea.height = safeArea.bottom - safeArea.top;

const windowInfo = () => ({
  pixelRatio: devicePixelRatio,
  ...{ screenWidth: width, screenHeight: height, windowWidth: width, windowHeight: height },
  ...{ statusBarHeight: statusBar, safeArea, screenTop: 0 },
});

const appBaseInfo = () => ({
  SDKVersion: '3.8.0',
  version: '8.0.50',
  ...{ enableDebug: false, host: { env: 'WeChat' }, language, theme: 'light' },
  ...{ fontSizeSetting: fontSize, fontSizeScaleFactor: fontSize / 16 },
});

const deviceInfo = () => ({
  ...{ abi: 'arm64-v8a', brand: 'glass-easel', model: 'Chromium', system: 'iOS 17.0' },
  ...{ platform: 'ios', benchmarkLevel: 30, memorySize: '4096' },
});

const systemInfo = () => ({ ...windowInfo(), ...appBaseInfo(), ...deviceInfo() });
const entry = () => ({ path: '', query: {}, scene: 1001, referrerInfo: {} });
const updates = listeners();

/** What the phone and WeChat say of themselves. */
export const system: Methods = {
  getSystemInfoSync: systemInfo,
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBaseInfo,
  getDeviceInfo: deviceInfo,
  getSystemSetting: () => ({
    locationEnabled: true,
    wifiEnabled: true,
    deviceOrientation: 'portrait',
  }),
  getAppAuthorizeSetting: () => ({ cameraAuthorized: 'authorized' }),
  getAccountInfoSync: () => ({
    miniProgram: { appId: 'wx0000000000000000', envVersion: 'develop', version: '' },
  }),
  getMenuButtonBoundingClientRect: () => ({
    ...{ width: 87, height: 32, top: statusBar + 4, bottom: statusBar + 36 },
    ...{ left: width - 94, right: width - 7 },
  }),
  getLaunchOptionsSync: entry,
  getEnterOptionsSync: entry,
  canIUse: () => true,
  getSetting: async () => ({ authSetting: {}, subscriptionsSetting: { mainSwitch: true } }),
  getUpdateManager: () => ({
    onCheckForUpdate: updates.on,
    onUpdateReady: updates.on,
    onUpdateFailed: updates.on,
    applyUpdate: () => undefined,
  }),
  ...answeringAll({ getSystemInfo: systemInfo }),
};
