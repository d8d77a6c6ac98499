export type Language = 'zh' | 'en';

const zh = {
  notYet: '还不知道',
  nobody: '没有人',
  soFar: '（到今天为止）',
  asOf: (day: string) => `数据截止 ${day}`,
  value: '会员至今付的钱，按首次到店的月份（扣除退款）',
  valueHead: ['月份', '会员', '至今', '每位', '第 0 个月起，每月'],
  pooled: '走完那个月的同期群合在一起，每位至今',
  age: (age: number) => `第 ${age} 个月`,
  cost: '一位会员花了多少',
  costs: (coupons: string, points: number, worth: string) =>
    `券 ${coupons}，积分 ${points} 分计 ${worth}`,
  retained: '留住一位',
  acquired: '来一位新的',
  each: (one: string, of: string) => `${one}（${of}）`,
  reasons: '流失的会员为什么不来',
  asked: (asked: number, lapsed: number) => `流失 ${lapsed} 位，问过 ${asked} 位`,
  path: '流失之前',
  lastAct: '最后一步',
  gap: '到店间隔',
  basket: '客单价',
  trends: ['变多', '差不多', '变少', '资料不足'],
  dwell: '每页看了多久',
  consenting: (k: number, n: number) => `只算同意记录的会员：${n} 位里的 ${k} 位`,
  dwellLine: (members: number, median: string, mean: string) =>
    `${members} 位，中位 ${median}，平均 ${mean}`,
  seconds: (s: number) => `${s} 秒`,
  tooFew: '人太少，不显示',
  rules: '哪种召回规则最准',
  looked: (looked: number, members: number) => `${members} 位来过的会员里看了 ${looked} 位`,
  within: (days: number) => `这些天：${days} 天。`,
  budget: (percent: number) => `与曲线在 ${percent} % 不再来时提醒得一样多`,
  rule: {
    'return-curve': '同节奏会员的回访曲线',
    'same-days': '人人同一天数',
    'own-interval': '自己间隔的若干倍',
    'mbg-nbd': 'MBG/NBD 模型',
  },
  called: (calls: number) => `提醒 ${calls} 次`,
  right: (share: string) => `说对 ${share}`,
  away: (days: number) => `多半在离店 ${days} 天`,
  best: '最准',
  noModel: {
    'too-few-repeat-buyers': '没有模型：来过第二次的会员不到 200 位',
    'model-degenerate': '没有模型：这家店的会员看不出会离开',
  },
  calibration: '模型说的和后来的',
  calibrationHead: ['会员', '模型说会来', '后来来了'],
  /** Null: as the shop's own answer says it. */
  definitions: null as Definitions | null,
};

type Definitions = Readonly<
  Record<
    | 'rules'
    | 'value'
    | 'cost'
    | 'retained'
    | 'acquired'
    | 'reasons'
    | 'path'
    | 'gap'
    | 'basket'
    | 'dwell',
    string
  >
>;

export type Words = typeof zh;

const en: Words = {
  notYet: 'not yet',
  nobody: 'nobody',
  soFar: ' (so far)',
  asOf: (day) => `data as of ${day}`,
  value: 'What members have paid to date, by the month of the first visit (after refunds)',
  valueHead: ['month', 'members', 'to date', 'each', 'by month, from month 0'],
  pooled: 'Cohorts that are through that month together, to date a member',
  age: (age) => `month ${age}`,
  cost: 'What a member cost',
  costs: (coupons, points, worth) => `coupons ${coupons}, ${points} points at ${worth}`,
  retained: 'to keep one',
  acquired: 'to win a new one',
  each: (one, of) => `${one} (${of})`,
  reasons: 'Why lapsed members stay away',
  asked: (asked, lapsed) => `${lapsed} lapsed, ${asked} asked`,
  path: 'Before they lapsed',
  lastAct: 'last act',
  gap: 'gap between visits',
  basket: 'basket',
  trends: ['more', 'same', 'less', 'too little known'],
  dwell: 'How long each page is looked at',
  consenting: (k, n) => `consented members only: ${k} of ${n}`,
  dwellLine: (members, median, mean) => `${members} members, median ${median}, mean ${mean}`,
  seconds: (s) => `${s} s`,
  tooFew: 'too few to tell',
  rules: 'Which recall rule is right most often',
  looked: (looked, members) => `${looked} looked at of ${members} who ever came`,
  within: (days) => `That time: ${days} days.`,
  budget: (percent) => `As many calls as the curve makes at ${percent} % gone`,
  rule: {
    'return-curve': 'return curve of the rhythm',
    'same-days': 'the same days for all',
    'own-interval': 'times one’s own interval',
    'mbg-nbd': 'MBG/NBD',
  },
  called: (calls) => `${calls} called`,
  right: (share) => `right ${share}`,
  away: (days) => `median ${days} days away`,
  best: 'best',
  noModel: {
    'too-few-repeat-buyers': 'No model: fewer than 200 members came a second time',
    'model-degenerate': 'No model: nobody here seems ever to leave',
  },
  calibration: 'What the model said and what came',
  calibrationHead: ['members', 'said to come', 'came'],
  definitions: {
    rules:
      'A rule calls a member on one day away, once a time away, and is right when they are not back in the time that follows; all rules call as many as the curve.',
    value:
      'Paid to date, less refunds, by members whose first visit was in the month ÷ those members. That month is month 0; a refund counts in the month of its purchase; a month is final once it is over.',
    cost: 'Coupons redeemed in the months (without those had for points), and points given in them less what refunds took back, at the rate of the books.',
    retained: 'members there in as many days before, and again in these',
    acquired: 'members whose first visit is in these days',
    reasons:
      'Members who came to count as lapsed in these days and are not back; the latest answer since the last visit, of those who were asked.',
    path: 'Members who came to count as lapsed in these days and are not back, the latest first; the last act is the last thing in the ledger up to then.',
    gap: 'last gap ÷ middle gap before: 1.5 times or more, two thirds or less',
    basket: 'last purchase ÷ middle one before: 1.5 times or more, two thirds or less',
    dwell:
      'Seconds a member over the weeks, in the foreground; 10 minutes a look and an hour a day at most; not told of fewer than five members.',
  },
};

export const reportWords: Readonly<Record<Language, Words>> = { zh, en };
