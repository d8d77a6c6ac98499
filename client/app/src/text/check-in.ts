import { words } from './words';

export const checkInWords = words(
  {
    title: '签到',
    days: '天',
    streak: '连续签到',
    week: ['一', '二', '三', '四', '五', '六', '日'],
    earlier: '上个月',
    later: '下个月',
    checkIn: '今天签到',
    checkedIn: '今天签过了，明天见',
    milestones: '连续奖励',
    reached: '已到',
    afterDays: (days: number) => `${days} 天`,
    points: (points: number) => `+${points}`,
    makeUpHow: (left: number, cost: number) =>
      left > 0
        ? `点一下漏掉的日子补签，${cost} 积分一次，本月还能补 ${left} 次`
        : '本月的补签用完了',
    makeUpTitle: (day: string) => `补签 ${day}`,
    makeUpWhat: (cost: number, left: number) =>
      `花 ${cost} 积分，把这一天接上。本月还能补 ${left} 次。`,
    makeUpConfirm: (cost: number) => `补签 · ${cost} 积分`,
    madeUp: (streak: number) => `补上了，连续 ${streak} 天`,
    done: '已签到',
    missed: '可补签',
    today: '今天',
  },
  {
    title: 'Check-in',
    days: 'days',
    streak: 'In a row',
    week: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
    earlier: 'Earlier month',
    later: 'Later month',
    checkIn: 'Check in today',
    checkedIn: 'Done for today, see you tomorrow',
    milestones: 'Streak rewards',
    reached: 'reached',
    afterDays: (days: number) => `${days} d`,
    points: (points: number) => `+${points}`,
    makeUpHow: (left: number, cost: number) =>
      left > 0
        ? `Tap a missed day to make it up: ${cost} points each, ${left} left this month`
        : 'This month’s make-ups are used up',
    makeUpTitle: (day: string) => `Make up ${day}`,
    makeUpWhat: (cost: number, left: number) =>
      `${cost} points close the gap. ${left} left this month.`,
    makeUpConfirm: (cost: number) => `Make up · ${cost} points`,
    madeUp: (streak: number) => `Made up: ${streak} days in a row`,
    done: 'checked in',
    missed: 'can be made up',
    today: 'today',
  },
);
