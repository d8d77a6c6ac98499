import { words } from './words';

export const meWords = words(
  {
    title: '我的',
    nameless: '还没有名字',
    no: (no: string) => `会员号 ${no}`,
    since: (day: string) => `${day}入会`,
    points: '积分明细',
    coupons: '我的券',
    tier: '等级权益',
    checkIn: '签到',
    tasks: '任务',
    settings: '设置',
    till: '收银台',
    strangerWhy: '加入后，积分、等级和签到都在这里。',
  },
  {
    title: 'Me',
    nameless: 'No name yet',
    no: (no: string) => `Member ${no}`,
    since: (day: string) => `since ${day}`,
    points: 'Points',
    coupons: 'Coupons',
    tier: 'Tier and benefits',
    checkIn: 'Check-in',
    tasks: 'Tasks',
    settings: 'Settings',
    till: 'Till',
    strangerWhy: 'Once you join, points, tier and check-ins are here.',
  },
);
