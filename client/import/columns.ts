/** The columns the import knows, by name, with what each holds. */
export const columns = {
  member: "the member's id where the data comes from (letters, digits, - and _)",
  name: 'name, up to 32 characters',
  phone: '6 to 15 digits',
  joined_on: 'day of joining; without one the first purchase counts',
  opening_points: 'points the member brings along',
  opening_growth: 'growth value the member brings along',
  order_no: 'order number; without one it is made from member, day, amount and place',
  store: 'store id; without one --store counts',
  on: 'day of the purchase',
  amount: 'what was paid, in yuan, at most 2 decimals',
} as const;

export type Column = keyof typeof columns;

const known = Object.keys(columns) as readonly Column[];

const isColumn = (name: string): name is Column => known.some((column) => column === name);

/** Which header each column is read from, as `--map member=customer_id,on=date` says. */
export type Mapping = Readonly<Partial<Record<Column, string>>>;

/** Reads `--map`; throws a sentence for a column that is not known or a pair that is none. */
export function readMapping(text: string): Mapping {
  const pairs = text.split(',').filter((pair) => pair.trim() !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [column = '', header = '', ...rest] = pair.split('=').map((part) => part.trim());
      if (!isColumn(column) || header === '' || rest.length > 0)
        throw new Error(`--map ${pair}: <column>=<header>, with a column of ${known.join(', ')}`);
      return [column, header];
    }),
  );
}

/** Where each column is found in a row, and the headers nobody asked for. */
export type Layout = Readonly<{
  places: Readonly<Partial<Record<Column, number>>>;
  width: number;
  unused: readonly string[];
}>;

/** Lays the columns over a header row; answers the problems instead when they do not fit. */
export function layOut(header: readonly string[], mapping: Mapping): Layout | readonly string[] {
  const headers = header.map((cell) => cell.trim());
  const headerOf = (column: Column): string => mapping[column] ?? column;
  const missing = Object.values(mapping).filter((name) => !headers.includes(name));
  const twice = headers.filter((name, i) => name !== '' && headers.indexOf(name) !== i);
  const problems = [
    ...missing.map((name) => `there is no column "${name}"`),
    ...twice.map((name) => `column "${name}" is there twice`),
    ...(headers.includes(headerOf('member')) ? [] : [`column "${headerOf('member')}" is missing`]),
  ];
  if (problems.length > 0) return [...new Set(problems)];
  const used = known.filter((column) => headers.includes(headerOf(column)));
  return {
    places: Object.fromEntries(used.map((column) => [column, headers.indexOf(headerOf(column))])),
    width: headers.length,
    unused: headers.filter((name) => !used.some((column) => headerOf(column) === name)),
  };
}

/** The columns as a table for `--help`. */
export const columnHelp = known
  .map((column) => `  ${column.padEnd(15)} ${columns[column]}`)
  .join('\n');
