import { firstMonths } from '../../shared/domain/journeys';
import { teaHouse } from '../../shared/domain/programme';
import { campaignInputs } from './campaign-inputs';
import type { ActionOf, Door } from './contracts';
import { lines } from './till';

type Inputs<D extends Door> = Readonly<Record<ActionOf<D>, Readonly<Record<string, unknown>>>>;

const narrow = { stores: ['south'], categories: ['茶'], tiers: ['qingming'] };
const rules = teaHouse.earn.rules.map((rule) => ({ ...rule, ...narrow }));
const terms = { ...teaHouse, earn: { ...teaHouse.earn, rules } };

const at = { storeId: 'south' };
const requestId = 'any-request-01';

/** For every action an input of the right shape that names nothing there is, so that nobody gains by it. */
export const inputs: { readonly [D in Door]: Inputs<D> } = {
  member: {
    enrol: { source: 'poster' },
    home: {},
    'code-key': {},
    'check-in': { requestId: 'any-check-in' },
    'make-up': { requestId: 'any-make-up', day: '2020-01-01' },
    history: { before: 1 },
    wallet: {},
    stores: {},
    tasks: {},
    recap: { year: 2100 },
    'tell-birthday': {
      requestId: 'any-birthday',
      birthday: { calendar: 'lunar', month: 2, day: 30, leap: true },
      fourteenOrOlder: true,
    },
    offers: {},
    claim: { requestId: 'any-claim-01', claim: 'none' },
    rewards: {},
    'redeem-reward': { requestId: 'any-redemption', reward: 'none', points: 100 },
    lotteries: {},
    draw: { requestId, lottery: 'none', luck: 'any-luck-01', points: 0 },
    'my-draws': { lottery: 'none' },
    'lottery-record': { lottery: 'none', after: '0123456789abcdef:000001' },
    occasions: {},
    'sign-up': { requestId, occasion: 'none' },
    'cancel-sign-up': { requestId, occasion: 'none' },
    news: {},
    'note-stays': { batch: 'none', stays: [{ page: 'home', on: '2020-01-01', seconds: 1 }] },
    'allow-dwell': { requestId: 'any-allowance', allowed: false },
    'note-open': { earlier: ['2020-01-01'] },
    calendar: { month: '2026-03', months: 1 },
    invite: {},
    consents: {},
    inbox: { before: { at: 1, seen: ['first'] } },
    'read-inbox': { requestId },
    'set-consent': {
      requestId: 'any-consent',
      choices: [{ purpose: 'marketing', channel: 'sms', given: false, version: 1 }],
    },
    'note-grants': {
      requestId: 'any-grants-01',
      answers: [{ template: 'none', answer: 'reject' }],
    },
    'claim-receipt': { ...at, requestId, orderNo: 'none', amountFen: 100 },
    'change-profile': { requestId, nickname: '林', avatar: 'cloud://a' },
  },
  staff: {
    bind: { invitation: 'none' },
    me: {},
    scan: { ...at, code: '900000000000' },
    quote: { ...at, ticket: 'none', lines: lines(1, '茶'), settled: false, coupons: ['none'] },
    'log-care': { ...at, requestId, ticket: 'none', care: 'free-tea' },
    'record-visit': { ...at, requestId, ticket: 'none' },
    'record-purchase': {
      ...at,
      requestId,
      orderNo: 'none',
      lines: lines(1, '茶'),
      payFen: 100,
      settled: false,
      ticket: 'none',
      coupons: ['none'],
    },
    'redeem-coupon': { ...at, requestId, ticket: 'none', coupon: 'none' },
    'record-receipt': { ...at, requestId, orderNo: 'paper-1', lines: lines(1, '茶') },
    refund: { ...at, requestId, orderId: 'south:none', refundNo: 'none', amountFen: 1 },
    'find-order': { ...at, orderNo: 'none' },
    today: at,
    'hand-over': { ...at, requestId, ticket: 'none', pickUps: ['none'] },
    'cancel-pick-up': { ...at, requestId, ticket: 'none', pickUp: 'none' },
    occasions: at,
    'scan-in': { ...at, requestId, ticket: 'none', occasion: 'none' },
    'follow-ups': at,
    'settle-follow-up': {
      ...{ ...at, requestId, memberNo: '0000000000', followUp: 'none' },
      ...{ outcome: 'failed', because: 'no-answer' },
    },
    scripts: at,
  },
  operator: {
    stores: {},
    'save-store': { storeId: 'north', name: '北门店', open: true },
    staff: {},
    'invite-staff': { name: '森', role: 'staff', stores: ['south'] },
    'revoke-staff': { staffId: 'none' },
    programme: {},
    'publish-programme': { terms, after: 999, effectiveFrom: 1, check: false },
    'search-members': { find: 'none' },
    member: { memberNo: '0000000000', before: 1 },
    adjust: { requestId, memberNo: '0000000000', points: 1, growth: 1, reason: '补偿' },
    'issue-coupon': { requestId, memberNo: '0000000000', coupon: 'none', reason: '补偿' },
    'approve-adjustment': { approval: 'none' },
    'roll-forward': { from: '2026-01', to: '2026-02' },
    'coupon-costs': { from: '2026-01', to: '2026-02' },
    'lifetime-value': { from: '2026-01', to: '2026-02', ages: 1 },
    'log-churn-reason': { requestId, memberNo: '0000000000', reason: 'price', note: '贵了' },
    'churn-reasons': { from: '2020-01-01', to: '2020-03-01', reason: 'taste', limit: 1 },
    'path-before-lapse': { from: '2020-01-01', to: '2020-03-01', limit: 1 },
    dwell: { weeks: 1 },
    'cost-per-member': { from: '2026-01', to: '2026-02', campaigns: ['none'] },
    headline: { days: 30 },
    alarms: {},
    'rebuild-retention': {},
    lapsing: { limit: 5 },
    'recall-rules': {},
    explain: { memberNo: '0000000000', on: '2026-01-01' },
    quadrants: { list: 'new-activation', limit: 5, newDays: 30 },
    retention: {
      ...{ from: '2026-01-01', to: '2026-02-28', of: 'visit', unit: 'day', trend: 'week' },
      ...{ measures: [{ mode: 'on-day', day: 1 }], recurring: [1, 7] },
      only: { tier: 'none', store: 'none', source: 'none', bought: true },
    },
    'tag-member': {
      ...{ requestId, memberNo: '0000000000', put: ['常来'], take: ['新客'], reason: '店长认识' },
    },
    'save-segment': { segment: 'none', name: '没有人', rule: { kind: 'tag', tags: ['无'] } },
    segments: {},
    behaviour: {},
    baskets: { from: '2026-01', to: '2026-02', list: 1, after: 'south:1', limit: 5 },
    rfm: {},
    'quadrant-flows': {
      ...{ from: '2026-01-01', to: '2026-01-31', newDays: 30 },
      ...{ list: { from: 'not-yet', to: 'new-activation' }, after: '0000000000', limit: 5 },
    },
    'segment-members': {
      by: { kind: 'segment', segment: 'nobody' },
      ...{ on: '2026-01-01', after: '0000000000', limit: 5 },
    },
    'save-source': {
      sourceId: '南门海报',
      name: '南门店海报',
      kind: 'poster',
      storeId: 'south',
      open: true,
    },
    sources: {},
    stock: {},
    'reach-of': { memberNo: '0000000000' },
    'offer-message': {
      ...{ requestId, memberNo: '0000000000' },
      offers: [
        {
          ...{ campaign: 'none', category: 'news', worthFen: 1, personalised: false },
          ...{ channels: ['inbox'], title: '新茶', text: '到店了', page: null, rule: 'all' },
          ...{ sentence: '你是会员', endsAt: 1 },
        },
      ],
    },
    'settle-message': {
      ...{ requestId, memberNo: '0000000000' },
      ...{ message: 'none', outcome: 'confirmed' },
    },
    'save-journey': { journey: 'nobody', terms: firstMonths, after: 999 },
    journeys: {},
    'set-journey': { journey: 'nobody', state: 'live', version: 1 },
    'enter-journey': { requestId, memberNo: '0000000000', journey: 'nobody' },
    'hold-journey': {
      ...{ requestId, memberNo: '0000000000', journey: 'nobody', reason: 'complaint' },
    },
    'journey-of': { memberNo: '0000000000', journey: 'nobody' },
    occasion: { occasion: 'none', withinDays: 30 },
    ...campaignInputs,
    'import-members': {
      check: true,
      earns: { points: false, growth: true },
      members: [
        {
          externalId: 'none',
          name: '森',
          phone: '13800000000',
          joinedOn: '2025-01-01',
          opening: { points: 1, growth: 1 },
          purchases: [{ orderNo: 'none', storeId: 'south', on: '2025-02-01', amountFen: 100 }],
        },
      ],
    },
  },
};
