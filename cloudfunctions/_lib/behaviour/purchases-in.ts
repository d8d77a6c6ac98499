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
  const paging = { page: PAGE, project: fields };
  const found: Bought[] = [];
  let pages = 0;
  for await (const page of pagesOf<Bought>('orders', { ...within, _id: _.gt(after) }, paging)) {
    found.push(...page.filter(isIn(band)).slice(0, limit - found.length));
    pages += 1;
    const last = found.length === limit ? found.at(-1) : page.at(-1);
    const isEnough = found.length === limit || pages === PAGES || now() >= stopAt;
    if (isEnough && last !== undefined) return { listed: await named(found), cursor: last._id };
  }
  return { listed: await named(found), cursor: null };
}

const isIn = (band: number) => (one: Bought) =>
  keptOf(one) > 0 && basketBandOf(keptOf(one)) === band;

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
