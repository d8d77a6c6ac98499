import { words } from '@/text/words';

export const scriptWords = words(
  {
    title: '话术库',
    search: '搜问题或话术',
    find: '搜索',
    all: '全部',
    none: (typed: string) => `没有提到「${typed}」的话术。换个词试试。`,
    empty: '话术库还是空的。请店长在会员计划里加几条。',
    copied: '复制好了',
  },
  {
    title: 'Scripts',
    search: 'Find a question or a script',
    find: 'Find',
    all: 'All',
    none: (typed: string) => `No script mentions “${typed}”. Try another word.`,
    empty: 'There are no scripts yet. Ask your manager to add some to the programme.',
    copied: 'Copied',
  },
);
