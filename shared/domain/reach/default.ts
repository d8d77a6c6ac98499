import type { ReachTerms } from './terms';

/** How the tea-house chain 小满茶铺 reaches its members, to start from. */
export const teaHouseReach: ReachTerms = {
  channels: [
    { channel: 'subscribe', costFen: 0 },
    { channel: 'inbox', costFen: 0 },
    { channel: 'wecom', costFen: 0 },
    { channel: 'sms', costFen: 5 },
  ],
  budget: { touches: 2, days: 7 },
  cadences: {
    daily: { touches: 2, days: 7 },
    monthly: { touches: 1, days: 30 },
    yearly: { touches: 1, days: 180 },
  },
  quiet: { from: 21, to: 9 },
  categories: [
    { id: 'coupon-expiring', name: '优惠券到期提醒', purpose: 'service', cadence: null },
    { id: 'points-expiring', name: '积分到期提醒', purpose: 'service', cadence: null },
    { id: 'occasion-starting', name: '活动开始提醒', purpose: 'service', cadence: null },
    { id: 'pick-up-ending', name: '取货到期提醒', purpose: 'service', cadence: null },
    { id: 'news', name: '上新与活动', purpose: 'marketing', cadence: 'daily' },
    { id: 'recall', name: '好久不见', purpose: 'marketing', cadence: 'monthly' },
    { id: 'welcome', name: '新会员', purpose: 'marketing', cadence: 'monthly' },
    { id: 'birthday', name: '生日', purpose: 'marketing', cadence: 'yearly' },
  ],
  templates: [
    ...(
      [
        ['coupon-expiring', '优惠券到期提醒'],
        ['occasion-starting', '活动开始提醒'],
        ['pick-up-ending', '取货到期提醒'],
      ] as const
    ).map(([id, title]) => ({
      ...{ id, templateId: `${id}-template`, title, kind: 'one-time' as const, category: id },
      fields: [
        { field: 'thing1', says: 'title' as const },
        { field: 'date2', says: 'ends-on' as const },
        { field: 'thing3', says: 'text' as const },
      ],
    })),
  ],
  wordings: [
    {
      purpose: 'marketing',
      channel: 'inbox',
      version: 1,
      text: '在小程序里收到上新、活动和优惠。',
    },
    {
      purpose: 'marketing',
      channel: 'wecom',
      version: 1,
      text: '店员用企业微信告诉你上新、活动和优惠。',
    },
    {
      purpose: 'marketing',
      channel: 'sms',
      version: 1,
      text: '用短信告诉你上新、活动和优惠，回 T 退订。',
    },
    {
      purpose: 'service',
      channel: 'inbox',
      version: 1,
      text: '在小程序里收到券和积分到期等提醒。',
    },
    {
      purpose: 'service',
      channel: 'subscribe',
      version: 1,
      text: '你点过「提醒我」的事，用微信服务通知告诉你。',
    },
    {
      purpose: 'personalise',
      channel: null,
      version: 1,
      text: '按你来店和消费的记录，挑你可能喜欢的优惠告诉你。关掉后，优惠不再按你的记录挑选。',
    },
  ],
  couponReminderDays: 3,
};
