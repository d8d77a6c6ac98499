import { type Rule, partsOf } from '../../segments';
import type { ComplianceRule } from '../model';
import { promisesToWin, rewards, speaksOfLevels } from '../words';

type Given =
  | 'no-reward-for-sharing'
  | 'no-reward-for-inviting'
  | 'no-reward-for-subscribing'
  | 'one-level-of-referral'
  | 'referral-needs-a-purchase'
  | 'odds-as-they-are'
  | 'prize-at-most-50000-yuan'
  | 'same-price-for-the-same';

/** The largest prize that a promotion may draw for: 50,000 yuan, in fen. */
const CEILING_FEN = 5_000_000;

const norms = '微信小程序平台运营规范';
const promotions = '规范促销行为暂行规定（有奖销售）';

const text = (words: string, isRewarded = false) =>
  ({ kind: 'text', text: words, isRewarded }) as const;

/** At the sum itself, or at the score made of it. */
const looksAtSpending = (rule: Rule): boolean =>
  partsOf(rule).some((part) => part.kind === 'spent' || (part.kind === 'rfm' && part.m !== null));

type Asked = Parameters<typeof rewards>[0];

const asking =
  (asked: Asked): ComplianceRule['breaks'] =>
  (matter) => {
    if (matter.kind === 'text') return rewards(asked, matter);
    if (matter.kind !== 'message') return false;
    return rewards(asked, { text: matter.text, isRewarded: matter.givesCoupon });
  };

/** What members may be given something for, and what must hold of what is given. */
export const givingRules: Readonly<Record<Given, ComplianceRule>> = {
  'no-reward-for-sharing': {
    source: {
      document: norms,
      clause: '5.1',
      asks: '不得强制或用好处引诱分享；积分、券、抽奖次数都算好处。',
    },
    breaks: asking('sharing'),
    allowed: text('白茶分享装，送一只茶则', true),
    refused: text('转发到群，再抽一次', true),
  },
  'no-reward-for-inviting': {
    source: {
      document: '微信外部链接内容管理规范',
      clause: '2.1.2',
      asks: '不得用助力、集赞、拼团、邀请等任务换奖励；朋友只是点开，不能算数。',
    },
    breaks: asking('inviting'),
    allowed: text('小满邀请你来喝第一泡新茶，送一份茶点'),
    refused: text('邀请 3 位好友助力，领 10 元券'),
  },
  'no-reward-for-subscribing': {
    source: {
      document: '小程序订阅消息',
      clause: '2019 年公告',
      asks: '不得奖励或强迫订阅消息。',
    },
    breaks: asking('subscribing'),
    allowed: text('到期前提醒我'),
    refused: text('打开通知，领 20 积分'),
  },
  'one-level-of-referral': {
    source: {
      document: norms,
      clause: '5.9',
      asks: '不得多级分销：推荐只算一层，不从朋友的朋友那里得奖励。',
    },
    breaks: (matter) =>
      (matter.kind === 'text' || matter.kind === 'message') && speaksOfLevels(matter.text),
    allowed: text('朋友喝完第一壶，你们各得 50 积分'),
    refused: text('下级消费，你也返佣'),
  },
  'referral-needs-a-purchase': {
    source: {
      document: norms,
      clause: '5.1',
      asks: '朋友要知情并真正做成一件事，奖励才成立：这里是一次没有退掉的消费。',
    },
    breaks: (matter) => matter.kind === 'referral' && matter.minimumFen < 1,
    allowed: { kind: 'referral', minimumFen: 1 },
    refused: { kind: 'referral', minimumFen: 0 },
  },
  'odds-as-they-are': {
    source: {
      document: promotions,
      clause: '事先公布',
      asks: '规则和中奖概率要事先如实公布，不得谎称必中。',
    },
    breaks: (matter) =>
      matter.kind === 'lottery' && !matter.everyDrawWins && promisesToWin(matter.text),
    allowed: { kind: 'lottery', text: '每天送 1 签，中奖概率见下表', everyDrawWins: false },
    refused: { kind: 'lottery', text: '签签有礼，必中', everyDrawWins: false },
  },
  'prize-at-most-50000-yuan': {
    source: {
      document: promotions,
      clause: '最高奖',
      asks: '抽奖的最高奖不超过 5 万元。',
    },
    breaks: (matter) => matter.kind === 'prize' && matter.valueFen > CEILING_FEN,
    allowed: { kind: 'prize', valueFen: CEILING_FEN },
    refused: { kind: 'prize', valueFen: CEILING_FEN + 1 },
  },
  'same-price-for-the-same': {
    source: {
      document: '个人信息保护法',
      clause: '第二十四条',
      asks: '自动化决策不得在价格上不合理地差别对待：券不看一个人花了多少钱，看谁都能读到的条件，如等级。',
    },
    breaks: (matter) => matter.kind === 'coupon' && looksAtSpending(matter.chosenBy),
    allowed: { kind: 'coupon', chosenBy: { kind: 'tier', tiers: ['guyu'] } },
    refused: {
      kind: 'coupon',
      chosenBy: { kind: 'spent', within: 90, fen: { from: null, to: 5_000 } },
    },
  },
};
