import { words } from '@/text/words';

export const newsWords = words(
  {
    title: '上新与通知',
    kinds: { product: '上新', notice: '通知' },
    today: '今天',
    on: (day: string) => ` ${day}`,
    fresh: (day: string) => `你${day}来过，之后有这些`,
    first: '店里的新鲜事',
    earlier: '早些时候',
    nothingNew: (day: string) => `你${day}来过，之后还没有新的事。`,
    from: (day: string) => `${day}起`,
    through: (from: string, to: string) => `${from}到 ${to}`,
    between: ' · ',
    empty: '店里眼下没有新的事。喝茶就好。',
    stranger: '入会后，上次来之后的新鲜事在这里。',
  },
  {
    title: 'News',
    kinds: { product: 'New', notice: 'Notice' },
    today: 'today',
    on: (day: string) => `on ${day}`,
    fresh: (day: string) => `Since your visit ${day}`,
    first: 'New at the shop',
    earlier: 'Earlier',
    nothingNew: (day: string) => `Nothing new since your visit ${day}.`,
    from: (day: string) => `from ${day}`,
    through: (from: string, to: string) => `${from} to ${to}`,
    between: ' · ',
    empty: 'Nothing new at the shop. There is always tea.',
    stranger: 'Once you join, what is new since your last visit is here.',
  },
);
