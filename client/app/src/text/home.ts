import { words } from './words';

export const homeWords = words(
  {
    showCode: '会员码',
    streak: (days: number) => (days === 0 ? '今天盖个章' : `连续签到 ${days} 天`),
    milestone: (more: number, points: number) => `再签 ${more} 天得 ${points} 积分`,
    checkIn: '签到',
    checkedIn: '今天签过了',
    today: '今天',
    stamped: (points: number) => (points > 0 ? `签到成功，+${points} 积分` : '签到成功'),
    debt: (points: string) => `退货后欠 ${points} 积分，下次获得时先补上`,
    expiring: (points: string, day: string) => `${points} 积分 ${day}到期，记得用`,
    pickUp: (name: string, day: string) => `${name}等你来取，${day}前`,
    coupon: (name: string, day: string) => `${name} ${day}到期`,
    couponToday: (name: string) => `${name}今天到期`,
    couponCount: (count: number) => `共 ${count} 张`,
    nameless: '怎么称呼你？取个名字吧',
    nextPerk: (tier: string, perk: string) => `到${tier}多一样：${perk}`,
    benefits: (perks: string) => `你的权益：${perks}`,
    stale: '显示的是上次的内容',
    refresh: '刷新',
  },
  {
    showCode: 'Code',
    streak: (days: number) =>
      days === 0 ? 'Stamp today' : `${days} ${days === 1 ? 'day' : 'days'} in a row`,
    milestone: (more: number, points: number) =>
      `${points} points after ${more} more ${more === 1 ? 'day' : 'days'}`,
    checkIn: 'Check in',
    checkedIn: 'Done for today',
    today: 'Today',
    stamped: (points: number) =>
      points > 0 ? `Checked in, +${points} ${points === 1 ? 'point' : 'points'}` : 'Checked in',
    debt: (points: string) => `${points} points owed after a refund; what you earn next settles it`,
    expiring: (points: string, day: string) => `${points} points end on ${day}`,
    pickUp: (name: string, day: string) => `${name} waits for you until ${day}`,
    coupon: (name: string, day: string) => `${name} ends ${day}`,
    couponToday: (name: string) => `${name} ends today`,
    couponCount: (count: number) => `${count} in all`,
    nameless: 'What may we call you?',
    nextPerk: (tier: string, perk: string) => `${tier} adds: ${perk}`,
    benefits: (perks: string) => `Yours: ${perks}`,
    stale: 'This is what we last knew',
    refresh: 'Refresh',
  },
);
