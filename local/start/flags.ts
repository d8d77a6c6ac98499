import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type Wish = Readonly<{
  port: number;
  data: string;
  /** The folder of the built preview, served under `/app/`. */
  pages: string;
  /** Opens a new shop without members. */
  empty: boolean;
  /** Warm instances of one function at most. */
  instances: number;
  /** How many customers of the sample a new shop begins with. */
  customers: string | undefined;
  /** How many days of the sample a new shop begins with; all 546 unless given. */
  days: string | undefined;
}>;

const usage = `npm start -- [--port 7400] [--data .huitou] [--empty] [--customers 600] [--days 546] [--instances 2] [--pages dist/h5]`;

const options = {
  port: { type: 'string', default: '7400' },
  data: { type: 'string', default: '.huitou' },
  empty: { type: 'boolean', default: false },
  customers: { type: 'string' },
  days: { type: 'string' },
  instances: { type: 'string', default: '2' },
  pages: { type: 'string', default: 'dist/h5' },
} as const;

function whole(text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${text} is not a whole number from ${least} to ${most}\n${usage}`);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${usage}`, { cause: error });
  }
}

/** Reads the flags; throws a sentence with the list of flags for one that is unknown or wrong. */
export function readWish(args: readonly string[]): Wish {
  const { port, data, empty, customers, days, instances, pages } = parsed(args);
  if (days !== undefined) whole(days, [1, 546]);
  if (customers !== undefined) whole(customers, [1, 2357]);
  return {
    port: whole(port, [1, 65_535]),
    data,
    pages,
    empty,
    instances: whole(instances, [1, 16]),
    customers: empty ? '0' : customers,
    days,
  };
}
