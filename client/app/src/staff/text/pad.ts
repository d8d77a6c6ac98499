import { words } from '@/text/words';

export const padWords = words(
  { back: '退一位，长按清空', point: '小数点' },
  { back: 'Delete, hold to clear', point: 'Decimal point' },
);
