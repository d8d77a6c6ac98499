/** Keys of the till's own number pad. */
export type PadKey =
  '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '.' | 'back' | 'clear';

/** Up to 9,999,999.99 yuan, what a purchase may be at most. */
const most = /^(0|[1-9]\d{0,6})(\.\d{0,2})?$/;

/** What the field shows after a key: always an amount of yuan, or nothing yet. */
export function press(typed: string, key: PadKey): string {
  if (key === 'clear') return '';
  if (key === 'back') return typed.slice(0, -1);
  if (key === '.') return typed === '' ? '0.' : unless(typed, `${typed}.`);
  const digits = typed === '0' || typed === '' ? String(Number(key)) : typed + key;
  return unless(typed, digits);
}

const unless = (typed: string, next: string): string => (most.test(next) ? next : typed);

/** The same, where the amount is a part: a key that would make it more than the whole does nothing. */
export function pressUpTo(wholeFen: number, typed: string, key: PadKey): string {
  const next = press(typed, key);
  return fenOf(next) <= wholeFen ? next : typed;
}

/** The typed amount in fen; 0 while nothing is typed. */
export function fenOf(typed: string): number {
  const [yuan = '', fen = ''] = typed.split('.');
  return Number(yuan) * 100 + Number(fen.padEnd(2, '0'));
}

/** What would have to be typed for this amount. */
export const typedFor = (fen: number): string =>
  fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
