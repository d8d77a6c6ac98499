import { words } from '@/text/words';

const times = (count: number, once: string, often: string): string =>
  count === 1 ? once : `${count} ${often}`;

export const tasksWords = words(
  {
    title: '任务',
    how: '做到了，礼自己送来，不用领。',
    done: '做到的',
    allDone: '眼下的都做到了。',
    empty: '眼下没有任务。过几天再来看看。',
    stranger: '入会后，做到任务会送你积分和券。',
    gives: (gift: string) => `送${/^\d/.test(gift) ? ' ' : ''}${gift}`,
    gave: (gift: string) => `${gift}送到了`,
    gaveOften: (gift: string, count: number) => `${gift}送到了，共 ${count} 次`,
    progress: (done: number, needed: number) => `做到 ${done}，要 ${needed}`,
    caps: {
      once: () => '送一次',
      weekly: (cap: number) => `每周送 ${cap} 次`,
      monthly: (cap: number) => `每月送 ${cap} 次`,
    },
    had: (count: number) => `这回已送 ${count} 次`,
    until: (day: string) => `${day}前`,
    again: (day: string) => `${day}起又能做`,
    goals: {
      profile: '名字和头像都填上',
      birthday: '只要月和日，不问年份',
      visits: '到店一天算一次，出示会员码',
      stores: '每家店算一次，出示会员码',
      checkIns: '签到一天算一次',
      buys: (yuan: string, orders: number) =>
        `一单付满 ${yuan} 元${orders > 1 ? `，${orders} 单` : ''}`,
      buysOf: (category: string, yuan: string, orders: number) =>
        `一单里有${category}，付满 ${yuan} 元${orders > 1 ? `，${orders} 单` : ''}`,
    },
  },
  {
    title: 'Tasks',
    how: 'Once one is done, its gift comes by itself.',
    done: 'Done',
    allDone: 'All done for now.',
    empty: 'No tasks right now. Look in again in a few days.',
    stranger: 'Once you join, tasks bring you points and coupons.',
    gives: (gift: string) => `Brings ${gift}`,
    gave: (gift: string) => `Brought ${gift}`,
    gaveOften: (gift: string, count: number) => `Brought ${gift}, ${count} times`,
    progress: (done: number, needed: number) => `${done} of ${needed}`,
    caps: {
      once: () => 'once only',
      weekly: (cap: number) => `${times(cap, 'once', 'times')} a week`,
      monthly: (cap: number) => `${times(cap, 'once', 'times')} a month`,
    },
    had: (count: number) => `had ${times(count, 'once', 'times')} so far`,
    until: (day: string) => `by ${day}`,
    again: (day: string) => `again from ${day}`,
    goals: {
      profile: 'Both your name and a picture',
      birthday: 'Month and day; the year is not asked',
      visits: 'Each day with a visit counts; show your code',
      stores: 'Each store counts once; show your code',
      checkIns: 'Each day with a check-in counts',
      buys: (yuan: string, orders: number) =>
        `Pay ¥${yuan} or more at once${orders > 1 ? `, ${orders} times` : ''}`,
      buysOf: (category: string, yuan: string, orders: number) =>
        `Pay ¥${yuan} or more at once, ${category} among it${orders > 1 ? `, ${orders} times` : ''}`,
    },
  },
);
