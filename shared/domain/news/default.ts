import type { NewsItem } from './model';

/** News of the tea-house chain 小满茶铺, to start from. */
export const teaHouseNews: readonly NewsItem[] = [
  {
    id: 'aged-white',
    kind: 'product',
    title: '三年老白茶上架',
    text: '福鼎高山白毫银针，存满三年，煮着喝最好。',
    from: '2026-11-15',
    to: '2027-02-28',
    stores: [],
  },
  {
    id: 'winter-hours',
    kind: 'notice',
    title: '冬季营业时间',
    text: '12 月起各店晚上 9 点打烊。',
    from: '2026-11-25',
    to: '2026-12-31',
    stores: [],
  },
];
