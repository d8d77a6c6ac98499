import { type Day, isDay } from '../../shared/domain/kernel/day';

/** A cell read, or what is wrong with it; an empty cell is read as undefined. */
export type Cell<Value> = Readonly<{ value: Value | undefined } | { problem: string }>;

const empty = { value: undefined } as const;
const shown = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

type Reader<Value> = (text: string) => Cell<Value>;

/** A spreadsheet's formulas are refused everywhere: what they come to is not in the file. */
const cell =
  <Value>(read: Reader<Value>): Reader<Value> =>
  (raw) => {
    const text = raw.trim();
    if (text === '') return empty;
    return /^[=@]/.test(text)
      ? { problem: `${shown(text)} is a formula: export values` }
      : read(text);
  };

const matching = (shape: RegExp, wanted: string): Reader<string> =>
  cell((text) =>
    shape.test(text) ? { value: text } : { problem: `${shown(text)} is not ${wanted}` },
  );

export const memberId = matching(/^[\w-]{1,64}$/, 'an id of letters, digits, - and _');
export const storeId = matching(/^[\w-]{1,32}$/, 'a store id');
export const orderNo = matching(/^[\w.-]{1,64}$/, 'an order number of letters, digits, . - and _');
export const personName = matching(/^[^\p{Cc}\p{Cs}]{1,32}$/u, 'a name of 1 to 32 characters');

export const phone: Reader<string> = (raw) =>
  matching(/^\d{6,15}$/, 'a phone number of 6 to 15 digits')(raw.replace(/[\s-]/g, ''));

const dayShape = /^(\d{4})(?:(\d\d)(\d\d)|-(\d\d)-(\d\d)|\/(\d\d?)\/(\d\d?))$/;

/** A day as `2026-03-09`, `20260309` or `2026/3/9`. */
export const day: Reader<Day> = cell((text) => {
  const [year = '', ...parts] = dayShape.exec(text)?.slice(1) ?? [];
  const [month = '', date = ''] = parts.filter((part) => part !== '' && typeof part === 'string');
  const read = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(read) ? { value: read } : { problem: `${shown(text)} is not a day as 2026-03-09` };
});

/** Yuan with at most two decimals as fen; never through a fraction, so to the fen. */
export const amountFen: Reader<number> = cell((text) => {
  const [, yuan, decimals = ''] = /^(\d{1,8})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (yuan !== undefined) return { value: Number(`${yuan}${decimals.padEnd(2, '0')}`) };
  const wrong = text.startsWith('-')
    ? 'is negative: refunds are not imported'
    : 'is not an amount as 12.50';
  return { problem: `${shown(text)} ${wrong}` };
});

export const wholeNumber: Reader<number> = cell((text) =>
  /^\d{1,8}$/.test(text) && Number(text) <= 10_000_000
    ? { value: Number(text) }
    : { problem: `${shown(text)} is not a whole number up to 10000000` },
);
