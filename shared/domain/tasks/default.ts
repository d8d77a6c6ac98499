import type { TaskDefinition } from './model';

/** The tasks of the tea-house chain 小满茶铺, to start from. */
export const teaHouseTasks: readonly TaskDefinition[] = [
  {
    id: 'profile',
    name: '留个名字和头像',
    goal: { kind: 'complete-profile' },
    period: 'once',
    cap: 1,
    gift: { kind: 'points', points: 20 },
  },
  {
    id: 'birthday',
    name: '告诉我们生日',
    goal: { kind: 'tell-birthday' },
    period: 'once',
    cap: 1,
    gift: { kind: 'points', points: 20 },
  },
  {
    id: 'second-store',
    name: '到第二家店坐坐',
    goal: { kind: 'stores', times: 2 },
    period: 'once',
    cap: 1,
    gift: { kind: 'coupon', coupon: 'five-off' },
  },
  {
    id: 'tea-and-pastry',
    name: '茶配一份茶点',
    goal: { kind: 'purchases', times: 1, category: '茶点', leastFen: 1000 },
    period: 'monthly',
    cap: 1,
    gift: { kind: 'points', points: 15 },
  },
  {
    id: 'four-visits',
    name: '一个月来 4 次',
    goal: { kind: 'visits', times: 4 },
    period: 'monthly',
    cap: 1,
    gift: { kind: 'coupon', coupon: 'pastry' },
  },
  {
    id: 'five-check-ins',
    name: '一周签到 5 天',
    goal: { kind: 'check-ins', times: 5 },
    period: 'weekly',
    cap: 1,
    gift: { kind: 'points', points: 5 },
  },
];
