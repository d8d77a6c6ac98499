import { phone } from './phone';
import { type Methods, answeringAll } from './api';

const shade = document.createElement('div');
shade.className = 'wx-toast';

function say(title: unknown, durationMs: number): void {
  phone.toast = String(title);
  shade.textContent = phone.toast;
  document.body.append(shade);
  if (durationMs > 0) setTimeout(() => shade.remove(), durationMs);
}

const asks = (what: string) => (): never => {
  throw new Error(`nobody is there to answer ${what}: mock it`);
};

/** Short words of the app to the person. What asks for an answer has to be mocked, as in DevTools. */
export const talk: Methods = answeringAll({
  showToast: ({ title, duration = 1500 }) => say(title, Number(duration)),
  hideToast: () => shade.remove(),
  showLoading: ({ title }) => say(title, 0),
  hideLoading: () => shade.remove(),
  showModal: asks('a modal'),
  showActionSheet: asks('an action sheet'),
  scanCode: asks('the camera'),
  chooseMedia: asks('the album'),
});
