import { type Methods, listeners } from './api';

const shown = listeners();
const hidden = listeners();
const errors = listeners();
const rejections = listeners();
const lost = listeners();

/** The app comes to the front. */
export const appShown = shown.tell;
/** The app goes to the back. */
export const appHidden = hidden.tell;

/** What the app may listen to about its own life. */
export const life: Methods = {
  onAppShow: shown.on,
  offAppShow: shown.off,
  onAppHide: hidden.on,
  offAppHide: hidden.off,
  onError: errors.on,
  offError: errors.off,
  onUnhandledRejection: rejections.on,
  offUnhandledRejection: rejections.off,
  onPageNotFound: lost.on,
  offPageNotFound: lost.off,
};
