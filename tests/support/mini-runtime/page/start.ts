import { addGlobalErrorListener, addGlobalWarningListener } from 'glass-easel';
import './code-space';
import { answerAutomator } from './automation/index';
import { look } from './look';
import { type OpenPage } from './open-page';
import { openPages, reLaunch, callPage } from './pages';
import { fault, faultsSoFar, program } from './running';
import { provide, runScript } from './scripts';
import { countSetData, dataSent } from './set-data';
import { wx } from './wx/index';
import { calls } from './wx/cloud';
import { appHidden, appShown } from './wx/life';
import { captureScreen, phone, setNetwork } from './wx/phone';

type App = Record<string, unknown>;
let app: App = {};

const tellApp = (method: string, ...args: unknown[]): void => {
  const own = app[method];
  if (typeof own === 'function') (own as (...args: unknown[]) => void).apply(app, args);
};

const style = document.head.appendChild(document.createElement('style'));
style.textContent = look;

addGlobalErrorListener((error) => fault(error));
// A node without children is no list; WeChat draws nothing and says nothing.
addGlobalWarningListener((warning) => {
  if (!warning.includes('for-list data is neither')) fault(warning);
});
addEventListener('error', ({ error, message }) => fault(error ?? message));
addEventListener('unhandledrejection', ({ reason }) => fault(reason));

provide({
  wx,
  App: (own: App) => {
    app = own;
  },
  getApp: () => app,
  getCurrentPages: () => openPages().map(({ instance }) => instance),
});

function begin(): void {
  runScript('app');
  const first = location.hash.slice(1) || `/${program.app.pages[0] ?? ''}`;
  const entry = { path: first.slice(1), query: {}, scene: 1001, shadow: false };
  tellApp('onLaunch', entry);
  tellApp('onShow', entry);
  reLaunch(first);
}

const tellTop = (method: string): void => {
  const top: OpenPage | undefined = openPages().at(-1);
  if (top !== undefined) callPage(top, method);
};

/** What a test turns on this phone, and looks at. */
const controls = {
  answerAutomator,
  captureScreen,
  dataSent,
  faults: faultsSoFar,
  calls: () => calls,
  phone: () => phone,
  setNetwork,
  hide: () => {
    tellTop('onHide');
    tellApp('onHide');
    appHidden({});
  },
  show: () => {
    tellApp('onShow', { path: '', query: {}, scene: 1001 });
    appShown({ path: '', query: {}, scene: 1001 });
    tellTop('onShow');
  },
};

declare global {
  interface Window {
    controls: typeof controls;
  }
}

window.controls = controls;
countSetData();
begin();
