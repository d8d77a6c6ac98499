import type { Day } from '../../shared/domain/kernel/day';
import type { Act, Planned } from './act';
import { type Customer, customerOf, hashOf, nicknameOf } from './customers';
import { type Inviters, invitersIn } from './invitations';
import type { SampleRow } from './sample';

/** When people come: a few times of the day, so that those who come together are served together. */
const times = [10 * 60 + 15, 13 * 60 + 40, 18 * 60 + 20] as const;
const minutesBetween = 2;

const rowsOf = (rows: readonly SampleRow[]): readonly (readonly SampleRow[])[] => {
  const byCustomer = new Map<string, SampleRow[]>();
  for (const row of rows) {
    const own = byCustomer.get(row.customer) ?? [];
    byCustomer.set(row.customer, own);
    own.push(row);
  }
  return [...byCustomer.values()];
};

/** Joining comes with the first purchase, and for some a name. */
function joining(customer: Customer, invitedBy: Customer | null): readonly Act[] {
  const nickname = nicknameOf(customer);
  return [
    { kind: 'join', invitedBy },
    ...(nickname === undefined ? [] : [{ kind: 'name', nickname } as const]),
  ];
}

/** A row of nothing paid is somebody who came and bought nothing. */
const bought = ({ amountFen, day }: SampleRow, number: string): Act =>
  amountFen === 0
    ? { kind: 'visit', visitNo: `${day.replaceAll('-', '')}-${number}` }
    : { kind: 'buy', orderNo: `${day.replaceAll('-', '')}-${number}`, amountFen };

function planOf(rows: readonly SampleRow[], inviters: Inviters): readonly Planned[] {
  const [first] = rows;
  if (first === undefined) return [];
  const customer = customerOf(first.customer);
  const seen = new Map<Day, number>();
  return rows.flatMap((row) => {
    const nth = seen.get(row.day) ?? 0;
    seen.set(row.day, nth + 1);
    const time = times[hashOf(`${row.customer}/${row.day}`) % times.length] ?? times[0];
    const at = { day: row.day, minute: time + nth * minutesBetween, customer };
    const acts = [
      ...(row === first ? joining(customer, inviters(customer, row.day)) : []),
      bought(row, `${row.customer}-${nth + 1}`),
    ];
    return acts.map((act) => ({ ...at, act }));
  });
}

/** Every purchase of the sample at a time of its day; two of one customer on one day minutes apart. */
export function purchasePlan(rows: readonly SampleRow[]): readonly Planned[] {
  const inviters = invitersIn(rows);
  return rowsOf(rows).flatMap((own) => planOf(own, inviters));
}
