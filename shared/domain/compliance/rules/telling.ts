import { hasLink, isAdvertising, isWithdrawn, saysHowToStop } from '../words';
import type { ComplianceRule } from '../model';

type Told =
  | 'service-carries-no-marketing'
  | 'subscribe-carries-no-marketing'
  | 'no-withdrawn-template'
  | 'one-link-per-member'
  | 'sms-says-how-to-stop'
  | 'quiet-at-least-from-22-to-8';

/** Hours in which nobody is written to, whatever a shop sets. */
const NIGHT = { from: 22, to: 8 };

const message = (text: string, purpose: 'service' | 'marketing', givesCoupon = false) =>
  ({ kind: 'message', text, purpose, givesCoupon }) as const;

/** What may be sent to members, by what, and when. */
export const tellingRules: Readonly<Record<Told, ComplianceRule>> = {
  'service-carries-no-marketing': {
    source: {
      document: '公众号模板消息运营规范',
      clause: '3.9.3',
      asks: '服务通知只说对方已有、做过或要求提醒的事，不夹带优惠券、红包、上新等营销。',
    },
    breaks: (matter) =>
      matter.kind === 'message'
      && matter.purpose === 'service'
      && (matter.givesCoupon || isAdvertising(matter.text)),
    allowed: message('你的 5 元茶券 12 月 31 日到期。', 'service'),
    refused: message('新品上市，限时 8 折。', 'service'),
  },
  'subscribe-carries-no-marketing': {
    source: {
      document: '小程序订阅消息',
      clause: '使用规则',
      asks: '一次性订阅消息只发用户点过要提醒的服务内容，不发营销。',
    },
    breaks: (matter) => matter.kind === 'template' && matter.purpose === 'marketing',
    allowed: { kind: 'template', title: '优惠券到期提醒', purpose: 'service' },
    refused: { kind: 'template', title: '优惠券到期提醒', purpose: 'marketing' },
  },
  'no-withdrawn-template': {
    source: {
      document: '小程序订阅消息模板库调整公告',
      clause: '2020-01-10',
      asks: '领券、会员卡、积分变动、促销一类的营销模板已下架，不能再用。',
    },
    breaks: (matter) => matter.kind === 'template' && isWithdrawn(matter.title),
    allowed: { kind: 'template', title: '积分到期提醒', purpose: 'service' },
    refused: { kind: 'template', title: '优惠券领取通知', purpose: 'service' },
  },
  'one-link-per-member': {
    source: {
      document: '小程序 URL Link 与 URL Scheme',
      clause: '使用限制',
      asks: '一条链接只认第一个打开的人，写死在文案里，其他人都打不开。',
    },
    breaks: (matter) => matter.kind === 'message' && hasLink(matter.text),
    allowed: message('你的茶券还在，点开就能看到。', 'marketing'),
    refused: message('点 https://wxaurl.cn/a1b2c3 领茶券。', 'marketing'),
  },
  'sms-says-how-to-stop': {
    source: {
      document: '通信短信息服务管理规定',
      clause: '2015 年，商业性短信息',
      asks: '发商业短信要先得到同意，并给出方便的退订办法。',
    },
    breaks: (matter) => matter.kind === 'sms-consent' && !saysHowToStop(matter.text),
    allowed: { kind: 'sms-consent', text: '用短信告诉你上新和优惠，回 T 退订。' },
    refused: { kind: 'sms-consent', text: '用短信告诉你上新和优惠。' },
  },
  'quiet-at-least-from-22-to-8': {
    source: {
      document: '本产品的约定',
      clause: '安静时段',
      asks: '晚上 10 点到早上 8 点不打扰任何人，门店只能放宽安静的时间。',
    },
    breaks: (matter) =>
      matter.kind === 'quiet'
      && !(matter.from > matter.to && matter.from <= NIGHT.from && matter.to >= NIGHT.to),
    allowed: { kind: 'quiet', from: 22, to: 8 },
    refused: { kind: 'quiet', from: 23, to: 8 },
  },
};
