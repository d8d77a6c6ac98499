import { startOf } from '../kernel/day';
import { HOUR } from '../kernel/instant';
import type { OccasionTerms } from './model';

const startsAt = startOf('2026-12-22') + 14 * HOUR;

/** What takes place at the tea-house chain 小满茶铺, to start from. */
export const teaHouseOccasions: readonly OccasionTerms[] = [
  {
    id: 'winter-solstice',
    name: '冬至煮茶会',
    note: '老白茶慢煮，配冬至汤圆，约两小时。',
    stores: [],
    startsAt,
    endsAt: startsAt + 2 * HOUR,
    signUp: {
      from: startOf('2026-12-01'),
      until: startsAt - 2 * HOUR,
      cancelUntil: startOf('2026-12-21'),
    },
    places: 40,
    walkIn: false,
    gift: { kind: 'points', points: 20 },
  },
];
