import type { Stage } from '../scripts';
import type { JourneyStep, JourneyTerms } from './model';

const after = (workdays: number) => ({ unit: 'workdays', workdays }) as const;

const says = (
  [id, stage, workdays]: readonly [string, Stage, number],
  { title, text, sentence }: Readonly<{ title: string; text: string; sentence: string }>,
): JourneyStep => ({
  ...{ id, stage, after: after(workdays), when: null },
  act: {
    ...{ kind: 'message', category: 'news', channels: ['inbox'], worthFen: 100 },
    ...{ personalised: false, title, text, page: null, sentence, validDays: 14 },
  },
});

const waits = (
  [id, stage, workdays]: readonly [string, Stage, number],
  what: 'visit' | 'purchase',
): JourneyStep => ({
  ...{ id, stage, after: after(workdays), when: null },
  act: { kind: 'wait-for', what, otherwise: 'go-on' },
});

const asks = (
  [id, stage, workdays]: readonly [string, Stage, number],
  script: string,
  why: string,
): JourneyStep => ({
  ...{ id, stage, after: after(workdays), when: null },
  act: { kind: 'staff-task', script, why, withinDays: 7 },
});

/** From a first day to bringing a friend, in five stages: what a tea house can start from. */
export const firstMonths: JourneyTerms = {
  name: '新客的头三个月',
  entry: { kind: 'enrolment' },
  steps: [
    says(['hello', 'welcome', 1], {
      title: '欢迎来小满茶铺',
      text: '会员码在首页，结账时给店员扫一下，积分和券会自己算好。',
      sentence: '你刚刚入会，这是入会后的第一条。',
    }),
    waits(['first-visit', 'welcome', 10], 'visit'),
    asks(['taste', 'ice-break', 1], 'taste', '入会后第一次见面，问问口味，记下来。'),
    says(['how-to-brew', 'trust', 5], {
      title: '茶买回家怎么泡',
      text: '白茶 3 克配 150 毫升水，95 度，前两泡 20 秒。喝不惯就到店里，我们换一款给你尝。',
      sentence: '你入会两周左右，这是新客都会收到的一条。',
    }),
    {
      ...{ id: 'coupon', stage: 'conversion', after: after(5), when: null },
      act: { kind: 'coupon', coupon: 'five-off' },
    },
    says(['coupon-told', 'conversion', 1], {
      title: '卡包里多了一张券',
      text: '一张满减券，日子写在券上，到店出示会员码就能用。',
      sentence: '你入会一个月左右，新客都有这张券。',
    }),
    waits(['second-purchase', 'conversion', 20], 'purchase'),
    {
      ...asks(['friend', 'referral', 5], 'bring-friend', '来过几次了，下次见面可以提一句带朋友。'),
      when: { kind: 'days', of: 'visit', within: 90, times: { from: 2, to: null } },
    },
  ],
  exits: [
    {
      id: 'not-to-be-disturbed',
      name: '不想被打扰的会员',
      when: { kind: 'tag', tags: ['勿扰'] },
    },
  ],
};
