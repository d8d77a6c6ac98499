import { words } from '@/text/words';

export const consentsWords = words(
  {
    title: '消息与同意',
    intro: (touches: number, days: number) => `优惠和活动，${days} 天里最多 ${touches} 条。`,
    quiet: (from: number, to: number) => `${from}:00 到 ${to}:00 不发。`,
    purposes: {
      marketing: '优惠和活动',
      service: '提醒',
      personalise: '按你的记录挑选',
    },
    channels: {
      inbox: '小程序里的消息',
      subscribe: '微信服务通知',
      wecom: '企业微信',
      sms: '短信',
    },
    alone: '按记录挑优惠',
    dwell: '页面停留多久',
    given: (day: string) => `${day}同意`,
    withdrawn: (day: string) => `${day}关掉`,
    untouched: { on: '默认开着，随时可以关', off: '还没同意过' },
    left: (count: number) => (count === 0 ? '现在没有约好的提醒' : `还会提醒你 ${count} 次`),
    always: '一直提醒',
    noted: '记下了',
    allOff: '全部关掉',
    allOffDone: '都关掉了。会员权益不受影响。',
    stays: '关掉不影响积分、等级和券。',
    stranger: '入会后，在这里决定店里怎么联系你。',
  },
  {
    title: 'Messages and consent',
    intro: (touches: number, days: number) =>
      `Offers and events: at most ${touches} in ${days} days.`,
    quiet: (from: number, to: number) => `None from ${from}:00 to ${to}:00.`,
    purposes: {
      marketing: 'Offers and events',
      service: 'Reminders',
      personalise: 'Chosen by your record',
    },
    channels: {
      inbox: 'Messages in this app',
      subscribe: 'WeChat notices',
      wecom: 'WeCom',
      sms: 'Text messages',
    },
    alone: 'Choose offers by my record',
    dwell: 'Time on pages',
    given: (day: string) => `Agreed ${day}`,
    withdrawn: (day: string) => `Turned off ${day}`,
    untouched: { on: 'On unless you turn it off', off: 'Never agreed to' },
    left: (count: number) =>
      count === 0 ? 'No reminder arranged' : `${count} reminder${count === 1 ? '' : 's'} to come`,
    always: 'Always reminded',
    noted: 'Noted',
    allOff: 'Turn everything off',
    allOffDone: 'All off. Your membership is not affected.',
    stays: 'Turning things off leaves points, tier and coupons as they are.',
    stranger: 'Once you join, decide here how the shop may reach you.',
  },
);
