import type { WatchNetwork } from './network';

export const watchNetwork: WatchNetwork = (tell) => {
  const change = () => tell(window.navigator.onLine);
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  change();
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
};
