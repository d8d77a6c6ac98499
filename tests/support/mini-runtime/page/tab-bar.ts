import { draw } from './code-space';
import { program } from './running';
import { type OpenPage } from './open-page';

const { tabBar } = program.app;
const bar = document.createElement('nav');

const url = (path: string | undefined): string => `/weapp/${path ?? ''}`;

let go: (url: string) => unknown = () => undefined;

function drawItems(selected: string): void {
  if (tabBar === undefined) return;
  bar.replaceChildren(
    ...tabBar.list.map(({ pagePath, text, iconPath, selectedIconPath }) => {
      const button = document.createElement('button');
      const on = pagePath === selected;
      button.style.color = (on ? tabBar.selectedColor : tabBar.color) ?? '';
      if (iconPath !== undefined) {
        const icon = document.createElement('img');
        icon.src = url(on ? selectedIconPath : iconPath);
        button.append(icon);
      }
      button.append(text);
      button.addEventListener('click', () => go(`/${pagePath}`));
      return button;
    }),
  );
}

/** Draws the tab bar of a page that has just been loaded: the app's own, or the built-in one. */
export function drawTabBar(page: OpenPage, switchTab: (url: string) => unknown): void {
  go = switchTab;
  if (tabBar?.custom === true) {
    const own = draw('custom-tab-bar', 'custom-tab-bar/index', page.screen);
    Object.assign(page.instance, { getTabBar: () => own.get() });
  } else if (!bar.isConnected) {
    bar.className = 'wx-tab-bar';
    document.body.append(bar);
  }
}

/** Shows which tab is seen; none hides the bar. */
export function atTabBar(path: string | undefined): void {
  bar.hidden = path === undefined;
  if (path !== undefined) drawItems(path);
}

export const hideTabBar = (hidden: boolean): void => {
  bar.hidden = hidden;
};
