import { words } from './words';

export const common = words(
  {
    home: '首页',
    back: '返回',
    close: '关闭',
    retry: '再试一次',
    join: '去入会',
    offline: '没有网络，先看上次的内容。会员码照常可用。',
    noNetwork: '没有网络，连上后可以入会。',
    point: '积分',
    points: '积分',
    growth: '成长值',
  },
  {
    home: 'Home',
    back: 'Back',
    close: 'Close',
    retry: 'Try again',
    join: 'Join',
    offline: 'Offline: this is what we last knew. Your code still works.',
    noNetwork: 'Offline: you can join once connected.',
    point: 'point',
    points: 'points',
    growth: 'growth',
  },
);
