import { draw } from './code-space';
import { type OpenPage, type PageInstance, type Query } from './open-page';
import { notHere, program } from './running';
import { atTabBar, drawTabBar } from './tab-bar';

let stack: readonly OpenPage[] = [];
let tabs: readonly OpenPage[] = [];
let nextId = 1;

export const openPages = (): readonly OpenPage[] => stack;

/** The page that is seen. */
export const topPage = (): OpenPage => stack.at(-1) ?? notHere('a mini-program without a page');

/** Calls a page's own method when it has one. */
export function callPage({ instance }: OpenPage, method: string, ...args: unknown[]): unknown {
  const own: unknown = instance[method];
  return typeof own === 'function'
    ? (own as (...args: unknown[]) => unknown).apply(instance, args)
    : undefined;
}

export const isTab = (path: string): boolean =>
  program.app.tabBar?.list.some(({ pagePath }) => pagePath === path) ?? false;

function listenToScrolling(page: OpenPage): void {
  const { scroller } = page;
  let atEnd = false;
  scroller.addEventListener('scroll', () => {
    callPage(page, 'onPageScroll', { scrollTop: scroller.scrollTop });
    const end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 50;
    if (end && !atEnd) callPage(page, 'onReachBottom');
    atEnd = end;
  });
}

function load(path: string, query: Query): OpenPage {
  if (!program.pages.includes(path)) throw new Error(`there is no page ${path}`);
  const screen = document.body.appendChild(document.createElement('div'));
  screen.className = 'wx-screen';
  screen.classList.toggle('wx-tabbed', isTab(path) && program.app.tabBar?.custom !== true);
  const scroller = screen.appendChild(document.createElement('div'));
  scroller.className = 'wx-scroll';
  const root = draw('page', path, scroller);
  const instance = root.get() as PageInstance;
  Object.assign(instance, { route: path, __route__: path, options: query });
  const page = { id: nextId++, path, query, root, screen, scroller, instance };
  listenToScrolling(page);
  return page;
}

function show(page: OpenPage): void {
  page.screen.hidden = false;
  atTabBar(isTab(page.path) ? page.path : undefined);
  callPage(page, 'onShow');
}

function begin(page: OpenPage): void {
  if (isTab(page.path)) drawTabBar(page, switchTab);
  callPage(page, 'onLoad', page.query);
  show(page);
  requestAnimationFrame(() => callPage(page, 'onReady'));
}

function hide(page: OpenPage | undefined): void {
  if (page === undefined) return;
  callPage(page, 'onHide');
  page.screen.hidden = true;
}

function close(page: OpenPage): void {
  callPage(page, 'onUnload');
  page.root.release();
  page.screen.remove();
}

function opened(path: string, query: Query): OpenPage {
  const page = load(path, query);
  stack = [...stack, page];
  begin(page);
  return page;
}

/** The page and the query that a url names, relative to the page that is seen. */
export function target(url: string): Readonly<{ path: string; query: Query }> {
  const from = stack.at(-1)?.path ?? '';
  const { pathname, searchParams } = new URL(url, `file:///${from}`);
  return { path: pathname.slice(1), query: Object.fromEntries(searchParams) };
}

export function navigateTo(url: string): OpenPage {
  const { path, query } = target(url);
  if (isTab(path)) throw new Error(`navigateTo:fail can not navigateTo a tabbar page ${path}`);
  if (stack.length >= 10) throw new Error('navigateTo:fail webview count limit exceed');
  hide(stack.at(-1));
  return opened(path, query);
}

export function navigateBack(delta: number): void {
  const left = Math.max(1, stack.length - delta);
  const closing = stack.slice(left);
  if (closing.length === 0)
    throw new Error('navigateBack:fail cannot navigate back at first page.');
  stack = stack.slice(0, left);
  closing.reverse().forEach(close);
  show(topPage());
}

export function redirectTo(url: string): OpenPage {
  const { path, query } = target(url);
  const before = topPage();
  stack = stack.slice(0, -1);
  close(before);
  return opened(path, query);
}

export function reLaunch(url: string): OpenPage {
  const { path, query } = target(url);
  const closing = new Set([...stack, ...tabs]);
  stack = [];
  tabs = [];
  closing.forEach(close);
  const page = opened(path, query);
  if (isTab(path)) tabs = [page];
  return page;
}

function leaveForTab(before: OpenPage): void {
  const closing = stack.filter((page) => !tabs.includes(page));
  stack = [];
  closing.reverse().forEach(close);
  if (tabs.includes(before)) hide(before);
}

function newTab(path: string): OpenPage {
  const page = opened(path, {});
  tabs = [...tabs, page];
  return page;
}

function backAtTab(kept: OpenPage): OpenPage {
  stack = [kept];
  show(kept);
  return kept;
}

export function switchTab(url: string): OpenPage {
  const { path } = target(url);
  if (!isTab(path)) throw new Error(`switchTab:fail ${path} is no tab`);
  const before = topPage();
  const kept = tabs.find((tab) => tab.path === path);
  if (kept === before) return kept;
  leaveForTab(before);
  return kept === undefined ? newTab(path) : backAtTab(kept);
}
