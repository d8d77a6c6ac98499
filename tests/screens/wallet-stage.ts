import { sees } from '../journeys/hand';
import { bought, issued, joined } from './people';
import { type Stage } from './scene';

export const coupons = '/wallet/pages/coupons/index';
export const claims = '/wallet/pages/claims/index';
export const mall = '/wallet/pages/mall/index';

/** One of each kind that the tea house has. */
export const some = ['five-off', 'pastry', 'morning', 'rock-tea', 'saucer'] as const;

/** Somebody with coupons of every kind, at a page, where it says this. */
export const holderAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await bought(house, 'o-holder', 120);
    await issued(house, 'o-holder', some);
    const window = await open('o-holder', path);
    await sees(window.hand, ...words);
    return window;
  };

/** Somebody who has just joined, at a page. */
export const nobodyYetAt =
  (path: string, ...words: readonly string[]) =>
  async ({ house, open }: Stage) => {
    await joined(house, 'o-newcomer');
    const window = await open('o-newcomer', path);
    await sees(window.hand, ...words);
    return window;
  };

/** Somebody who is no member, at a page. */
export const strangerAt =
  (path: string, ...words: readonly string[]) =>
  async ({ open }: Stage) => {
    const window = await open('o-stranger', path);
    await sees(window.hand, ...words);
    return window;
  };

/** A page that was never seen before, without network. */
export const unreachedAt =
  (path: string) =>
  async ({ open }: Stage) => {
    const window = await open('o-stranger', '/pages/settings/index');
    await window.setNetwork(false);
    await window.hand.opens(path);
    await sees(window.hand, '再试一次');
    return window;
  };

/** A page that was seen before the network went. */
export const offlineAt =
  (path: string, ...words: readonly string[]) =>
  async (stage: Stage) => {
    const window = await holderAt(path, ...words)(stage);
    await window.setNetwork(false);
    await sees(window.hand, '没有网络');
    return window;
  };
