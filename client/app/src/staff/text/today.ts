import { words } from '@/text/words';

export const todayWords = words(
  {
    title: '今日流水',
    count: (count: number) => `${count} 笔`,
    more: '只列最近 100 笔，合计也只算这些',
    empty: '今天还没有记账。第一笔从扫会员码开始。',
    refunded: (amount: string) => `已退 ${amount}`,
  },
  {
    title: "Today's sales",
    count: (count: number) => (count === 1 ? '1 sale' : `${count} sales`),
    more: 'Only the latest 100 are listed and added up',
    empty: 'Nothing recorded today. The first one begins with a member code.',
    refunded: (amount: string) => `${amount} refunded`,
  },
);
