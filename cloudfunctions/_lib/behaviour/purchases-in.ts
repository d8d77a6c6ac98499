import { basketBandOf } from '../../../shared/domain/behaviour';
import { now } from '../clock';
import { command as _, find, pagesOf } from '../cloudbase/documents';
import type { Order } from '../orders/stored';

const [PAGE, PAGES, PATIENCE] = [1000, 40, 8_000];

type Band = Readonly<{ from: string; to: string; band: number }>;
type Asked = Readonly<{ after: string; limit: number }>;
type Bought = Pick<Order, '_id' | 'memberId' | 'on' | 'payFen' | 'refundedFen'>;

const keptOf = ({ payFen, refundedFen }: Bought): number => payFen - refundedFen;

/** Purchases of members in a band by what was paid and kept, from one month to another, as far as one answer looks. */
export async function purchasesIn({ from, to, band }: Band, { after, limit }: Asked) {
  const stopAt = now() + PATIENCE;
  const fields = { memberId: true, on: true, payFen: true, refundedFen: true };
  // Every day of a month is before its 32nd.
  const within = { on: _.gte(`${from}-01`).and(_.lt(`${to}-32`)), state: _.neq('unclaimed') };
  const found: Bought[] = [];
  let [cursor, pages]: [string | null, number] = [after, 0];
  const paging = { page: PAGE, project: fields };
  for await (const page of pagesOf<Bought>('orders', { ...within, _id: _.gt(after) }, paging)) {
    const its = page.filter((one) => keptOf(one) > 0 && basketBandOf(keptOf(one)) === band);
    found.push(...its.slice(0, limit - found.length));
    const isFull = found.length === limit;
    cursor = (isFull ? found.at(-1)?._id : page.at(-1)?._id) ?? cursor;
    pages += 1;
    if (isFull || pages === PAGES || now() >= stopAt) return { listed: await named(found), cursor };
  }
  return { listed: await named(found), cursor: null };
}

/** Purchases with the numbers of the members whose they are. */
async function named(bought: readonly Bought[]) {
  const ids = [...new Set(bought.flatMap(({ memberId }) => memberId ?? []))];
  const members = await find<Readonly<{ _id: string; no: string }>>(
    'members',
    { _id: _.in(ids) },
    { limit: Math.max(1, ids.length), project: { no: true } },
  );
  const numbers = new Map(members.map(({ _id, no }) => [_id, no]));
  return bought.flatMap((one) => {
    const memberNo = numbers.get(one.memberId ?? '');
    const { _id: orderId, on } = one;
    return memberNo === undefined ? [] : [{ orderId, memberNo, on, keptFen: keptOf(one) }];
  });
}
