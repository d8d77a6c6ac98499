import { navigateBack, navigateTo, reLaunch, redirectTo, switchTab, topPage } from '../pages';
import { hideTabBar } from '../tab-bar';
import { type Methods, answeringAll } from './api';

const url = (given: unknown): string => String(given);

/** Going from page to page, and what belongs to the page that is seen. */
export const routes: Methods = {
  nextTick: (run: () => void) => queueMicrotask(run),
  ...answeringAll({
    navigateTo: (options) => void navigateTo(url(options.url)),
    redirectTo: (options) => void redirectTo(url(options.url)),
    reLaunch: (options) => void reLaunch(url(options.url)),
    switchTab: (options) => void switchTab(url(options.url)),
    navigateBack: ({ delta = 1 }) => navigateBack(Number(delta)),
    pageScrollTo: ({ scrollTop = 0 }) => topPage().scroller.scrollTo({ top: Number(scrollTop) }),
    setNavigationBarTitle: ({ title }) => void (document.title = String(title)),
    setNavigationBarColor: () => undefined,
    setBackgroundColor: () => undefined,
    stopPullDownRefresh: () => undefined,
    hideTabBar: () => hideTabBar(true),
    showTabBar: () => hideTabBar(false),
    setTabBarItem: () => undefined,
    hideHomeButton: () => undefined,
  }),
};
