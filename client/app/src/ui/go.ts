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
  tasks: '/play/pages/tasks/index',
  recap: '/ties/pages/recap/index',
  till: '/staff/pages/till/index',
  bind: '/staff/pages/bind/index',
} as const;

const tabs = {
  home: '/pages/home/index',
  code: '/pages/code/index',
  me: '/pages/me/index',
} as const;

export const open = (page: keyof typeof pages): void => void Taro.navigateTo({ url: pages[page] });

export const openTab = (tab: keyof typeof tabs): void => void Taro.switchTab({ url: tabs[tab] });
