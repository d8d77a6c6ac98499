import { words } from './words';

export const welcomeWords = words(
  {
    title: '常来坐坐，越坐越暖',
    lead: '加入会员，每一杯都算数。',
    gives: '入会就有',
    invited: '一位会员请你来坐坐',
    invitedBrings: (gift: string, yuan: string, days: number) =>
      `入会后第一笔满 ${yuan} 元的消费，过了 ${days} 天没有退，就送你 ${gift}。`,
    brought: (gift: string) => `带着朋友的邀请：喝过第一杯，送你 ${gift}`,
    checkIn: (points: number) => `每天签到 +${points} 积分`,
    milestone: (days: number, points: number) => `连续 ${days} 天另得 ${points} 积分`,
    code: '会员码没网也能出示',
    ladder: '四季往上长',
    threshold: (growth: string) => `${growth} 成长值`,
    start: '入会即是',
    first: '你的第一张卡，从今天起',
    join: '免费入会',
    sheet: '加入会员',
    promise: '不用手机号，不用填表，点一下就好。',
    keeps: '我们只记下你在本店的积分、到店和消费，用来给你算权益。不卖，不给别家。',
    privacy: '怎样保护你的信息',
    confirm: '加入',
    joined: '欢迎，你的会员卡好了',
    already: '你本来就是会员，欢迎回来',
  },
  {
    title: 'Come often, stay warm',
    lead: 'Join, and every cup counts.',
    gives: 'From the first day',
    invited: 'A member asks you to tea',
    invitedBrings: (gift: string, yuan: string, days: number) =>
      `Join, and once your first purchase of ¥${yuan} or more is ${days} days old and not returned, ${gift} is yours.`,
    brought: (gift: string) => `By a friend’s invitation: ${gift} after your first cup`,
    checkIn: (points: number) =>
      `+${points} ${points === 1 ? 'point' : 'points'} for each daily check-in`,
    milestone: (days: number, points: number) => `${points} more for ${days} days in a row`,
    code: 'A member code that works offline',
    ladder: 'Growing with the season',
    threshold: (growth: string) => `${growth} growth`,
    start: 'where you start',
    first: 'Your first card, from today',
    join: 'Join for free',
    sheet: 'Become a member',
    promise: 'No phone number, no form. One tap.',
    keeps:
      'We keep your points, visits and purchases at this shop, to work out your benefits. Never sold, never passed on.',
    privacy: 'How your data is protected',
    confirm: 'Join',
    joined: 'Welcome, your card is ready',
    already: 'You were a member already. Welcome back',
  },
);
