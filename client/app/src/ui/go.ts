import Taro from '@tarojs/taro';

const pages = {
  points: '/pages/points/index',
  tier: '/pages/tier/index',
  'check-in': '/pages/check-in/index',
  profile: '/pages/profile/index',
  settings: '/pages/settings/index',
  privacy: '/pages/privacy/index',
  coupons: '/wallet/pages/coupons/index',
  claims: '/wallet/pages/claims/index',
  mall: '/wallet/pages/mall/index',
  birthday: '/gifts/pages/birthday/index',
  calendar: '/events/pages/calendar/index',
  occasions: '/events/pages/occasions/index',
  news: '/events/pages/news/index',
  tasks: '/play/pages/tasks/index',
  lottery: '/play/pages/lottery/index',
  draws: '/play/pages/draws/index',
  record: '/play/pages/record/index',
  recap: '/ties/pages/recap/index',
  invite: '/ties/pages/invite/index',
  receipt: '/ties/pages/receipt/index',
  inbox: '/messages/pages/inbox/index',
  consents: '/messages/pages/consents/index',
  till: '/staff/pages/till/index',
  bind: '/staff/pages/bind/index',
} as const;

const tabs = {
  home: '/pages/home/index',
  code: '/pages/code/index',
  me: '/pages/me/index',
} as const;

/** Opens a page, about what is named where the page is about one of many. */
export function open(page: keyof typeof pages, about: Readonly<Record<string, string>> = {}): void {
  const query = Object.entries(about).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  const url = query.length === 0 ? pages[page] : `${pages[page]}?${query.join('&')}`;
  void Taro.navigateTo({ url });
}

export const openTab = (tab: keyof typeof tabs): void => void Taro.switchTab({ url: tabs[tab] });

const paths = new Map<string, string>(
  Object.entries({ ...pages, ...tabs }).map(([name, path]) => [path.slice(1), name]),
);

/** The name of the page at a path, or null where it has none. */
export const nameOfPage = (path: string): string | null =>
  paths.get((path.split('?')[0] ?? '').replace(/^\//, '')) ?? null;
