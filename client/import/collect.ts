import type { Day } from '../../shared/domain/kernel/day';
import type { Problem, Row } from './rows';

/** One purchase of the file, and the line it is on. */
export type Bought = Readonly<{
  line: number;
  orderNo: string;
  storeId: string;
  on: Day;
  amountFen: number;
}>;

/** One member of the file with everything its rows say. */
export type Person = {
  readonly line: number;
  readonly externalId: string;
  name: string | undefined;
  phone: string | undefined;
  joinedOn: Day | undefined;
  openingPoints: number | undefined;
  openingGrowth: number | undefined;
  /** The first day of any of its rows, those of nothing paid too. */
  firstOn: Day | undefined;
  readonly bought: Bought[];
};

/** The members of a file as they are read, row by row. */
export type Collection = Readonly<{
  people: ReadonlyMap<string, Person>;
  /** Takes one more row; answers what is wrong with it. */
  take: (row: Row) => readonly Problem[];
  /** Rows that say nothing was paid: they bring the member, no purchase. */
  unpaid: () => number;
}>;

/** What a person has once, and the column it comes from. */
const traits = {
  name: 'name',
  phone: 'phone',
  joinedOn: 'joined_on',
  openingPoints: 'opening_points',
  openingGrowth: 'opening_growth',
} as const;
type Trait = keyof typeof traits;

function join(person: Person, row: Row): readonly Problem[] {
  return (Object.keys(traits) as Trait[]).flatMap((trait) => {
    const [had, given] = [person[trait], row[trait]];
    if (given === undefined || given === had) return [];
    if (had === undefined) {
      Object.assign(person, { [trait]: given });
      return [];
    }
    const problem = `${traits[trait]} of ${row.member} is ${given}, but ${had} from line ${person.line}`;
    return [{ line: row.line, problem }];
  });
}

const newPerson = ({ line, member }: Row): Person => ({
  line,
  externalId: member,
  name: undefined,
  phone: undefined,
  joinedOn: undefined,
  openingPoints: undefined,
  openingGrowth: undefined,
  firstOn: undefined,
  bought: [],
});

/** The nth like it of this member gets the same number whenever the file is read. */
function numberer(): (row: Row, on: Day, amountFen: number) => string {
  const seen = new Map<string, number>();
  return ({ member }, on, amountFen) => {
    const name = `${member.slice(0, 32)}-${on.replaceAll('-', '')}-${amountFen}`;
    const nth = (seen.get(`${member}/${name}`) ?? 0) + 1;
    seen.set(`${member}/${name}`, nth);
    return `${name}-${nth}`;
  };
}

/** Collects a file's rows by member. `store` is where purchases were made whose row does not say. */
export function openCollection(store: string | undefined): Collection {
  const people = new Map<string, Person>();
  const orders = new Map<string, number>();
  const numberOf = numberer();
  let unpaid = 0;

  const purchaseOf = (row: Row): Bought | string | null => {
    const { line, on, amountFen } = row;
    if (on === undefined && amountFen === undefined) return null;
    if (on === undefined) return 'on is missing';
    if (amountFen === undefined) return 'amount is missing';
    const storeId = row.store ?? store;
    if (storeId === undefined) return 'store is missing, and no --store is given';
    return { line, orderNo: row.orderNo ?? numberOf(row, on, amountFen), storeId, on, amountFen };
  };

  const buy = (person: Person, row: Row): readonly Problem[] => {
    const bought = purchaseOf(row);
    if (typeof bought === 'string') return [{ line: row.line, problem: bought }];
    if (bought?.amountFen === 0) unpaid += 1;
    if (bought === null || bought.amountFen === 0) return [];
    const order = `${bought.storeId}:${bought.orderNo}`;
    const before = orders.get(order);
    if (before !== undefined)
      return [{ line: row.line, problem: `order ${order} is on line ${before} already` }];
    orders.set(order, row.line);
    person.bought.push(bought);
    return [];
  };

  const take = (row: Row): readonly Problem[] => {
    const person = people.get(row.member) ?? newPerson(row);
    people.set(row.member, person);
    if (row.on !== undefined && row.on < (person.firstOn ?? '9')) person.firstOn = row.on;
    return [...join(person, row), ...buy(person, row)];
  };
  return { people, take, unpaid: () => unpaid };
}
