import type { OutputOf } from '@shared/contract/contract';
import type { history } from '@shared/contract/member/history';
import { dayOf } from '@shared/domain/kernel/day';
import type { Language } from '@/store/settings';
import { dayIn } from './figures';
import { words } from './words';

type Line = OutputOf<typeof history>['lines'][number];

export const pointsWords = words(
  {
    title: '积分明细',
    available: '可用积分',
    pending: (points: string) => `${points} 待生效`,
    debt: (points: string) => `欠 ${points}，下次获得时先补`,
    expiring: (points: string, day: string) => `${points} 积分 ${day}到期`,
    noExpiry: '近期没有要到期的积分',
    balance: (points: string) => `余 ${points}`,
    waiting: (points: string) => `${points} 待生效`,
    empty: '还没有积分记录。签个到，或者来喝杯茶。',
    end: '就这些了',
    more: '看更早的',
    why: {
      purchase: '消费获得',
      'check-in': '每日签到',
      milestone: '连续签到奖励',
      'make-up': '补签',
      refund: '退货扣回',
      adjustment: '店里调整',
      import: '老会员带入',
      operator: '店里赠送',
      birthday: '生日礼',
      lottery: '抽签',
      occasion: '到场礼',
      reward: '积分兑换',
      'reward-returned': '兑换退回',
      'tier-reached': '升级礼',
      'tier-month': '等级月礼',
      'gift-taken-back': '礼遇收回',
      task: '完成任务',
      'growth-milestone': '成长里程碑',
      anniversary: '入会纪念日',
      referral: '推荐有礼',
      matured: '积分生效',
      expired: '积分到期',
      other: '积分变动',
    },
  },
  {
    title: 'Points',
    available: 'Points to use',
    pending: (points: string) => `${points} pending`,
    debt: (points: string) => `${points} owed; what you earn next settles it`,
    expiring: (points: string, day: string) => `${points} points end on ${day}`,
    noExpiry: 'Nothing ends soon',
    balance: (points: string) => `Balance ${points}`,
    waiting: (points: string) => `${points} pending`,
    empty: 'No points yet. Check in, or come for a cup of tea.',
    end: 'That is all',
    more: 'Show earlier',
    why: {
      purchase: 'Purchase',
      'check-in': 'Daily check-in',
      milestone: 'Streak reward',
      'make-up': 'Make-up day',
      refund: 'Taken back on refund',
      adjustment: 'Adjusted by the shop',
      import: 'Brought from your old card',
      operator: 'A gift from the shop',
      birthday: 'Birthday gift',
      lottery: 'Lottery',
      occasion: 'Thank you for coming',
      reward: 'Redeemed',
      'reward-returned': 'Given back',
      'tier-reached': 'Tier gift',
      'tier-month': 'Monthly tier gift',
      'gift-taken-back': 'A gift taken back',
      task: 'Task done',
      'growth-milestone': 'Growth milestone',
      anniversary: 'Anniversary',
      referral: 'Brought a friend',
      matured: 'Points came in',
      expired: 'Points ended',
      other: 'Points changed',
    },
  },
);

const aboutDays = ['check-in', 'make-up', 'milestone'];
const named = ['adjustment', 'reward', 'reward-returned'];

/** What a line is about, where that helps: the day of a check-in, the reason of an adjustment, what was redeemed. */
export function aboutLine({ at, why, about }: Line, language: Language): string | null {
  // A check-in is about the very day it was made on; a made-up day is not.
  if (about === null || about === dayOf(at)) return null;
  if (aboutDays.includes(why)) return dayIn(language, about);
  return named.includes(why) ? about : null;
}

/** Why points moved, in words. */
export function whyLine({ why }: Line, say: Readonly<Record<string, string>>): string {
  return say[why] ?? say.other ?? '';
}
