import type { Day } from '../../shared/domain/kernel/day';
import { type Customer, customerOf, hashOf } from './customers';
import type { SampleRow } from './sample';

/** Members who ask friends to tea, by their id in the sample. */
const hosts = ['0006', '0013', '0017', '0019', '0035'] as const;

const everyFriend = 8;

/** Who invited a customer that joined on a day: some of those whom friends sent. */
export type Inviters = (customer: Customer, joinedOn: Day) => Customer | null;

/** Only who had joined on an earlier day invites anybody. */
export function invitersIn(rows: readonly SampleRow[]): Inviters {
  const joined = hosts.flatMap((id) => {
    const first = rows.find(({ customer }) => customer === id);
    return first === undefined ? [] : [{ customer: customerOf(id), on: first.day }];
  });
  return (customer, joinedOn) => {
    const hash = hashOf(`invited ${customer.openid}`);
    if (customer.source !== '朋友推荐' || hash % everyFriend !== 0) return null;
    const before = joined.filter(({ on }) => on < joinedOn);
    return before[(hash >>> 8) % before.length]?.customer ?? null;
  };
}
