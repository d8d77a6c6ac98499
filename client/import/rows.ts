import type { Day } from '../../shared/domain/kernel/day';
import * as cells from './cells';
import type { Column, Layout } from './columns';
import type { Line } from './read-file';

/** What one row says, cell by cell; an absent or empty cell says nothing. */
export type Row = Readonly<{
  line: number;
  member: string;
  name: string | undefined;
  phone: string | undefined;
  joinedOn: Day | undefined;
  openingPoints: number | undefined;
  openingGrowth: number | undefined;
  orderNo: string | undefined;
  store: string | undefined;
  on: Day | undefined;
  amountFen: number | undefined;
}>;

/** Something wrong in the file, and the line it is on. */
export type Problem = Readonly<{ line: number; problem: string }>;

type Reading = Readonly<{ row: Row | null; problems: readonly Problem[] }>;

/** Reads one row; every cell that is wrong is told. */
export function readRow({ places, width }: Layout, { line, cells: texts }: Line): Reading {
  const problems: Problem[] = [];
  const wrong = (problem: string): void => void problems.push({ line, problem });
  const read = <Value>(column: Column, reader: (text: string) => cells.Cell<Value>) => {
    const place = places[column];
    const said = reader(place === undefined ? '' : (texts[place] ?? ''));
    if ('value' in said) return said.value;
    wrong(`${column}: ${said.problem}`);
    return undefined;
  };
  if (texts.length !== width) {
    return { row: null, problems: [{ line, problem: `${texts.length} cells, not ${width}` }] };
  }
  const row = {
    line,
    member: read('member', cells.memberId),
    name: read('name', cells.personName),
    phone: read('phone', cells.phone),
    joinedOn: read('joined_on', cells.day),
    openingPoints: read('opening_points', cells.wholeNumber),
    openingGrowth: read('opening_growth', cells.wholeNumber),
    orderNo: read('order_no', cells.orderNo),
    store: read('store', cells.storeId),
    on: read('on', cells.day),
    amountFen: read('amount', cells.amountFen),
  };
  const { member } = row;
  if (problems.length > 0) return { row: null, problems };
  if (member === undefined)
    return { row: null, problems: [{ line, problem: 'member is missing' }] };
  return { row: { ...row, member }, problems };
}
