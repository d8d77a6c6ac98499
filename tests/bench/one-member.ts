import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { scan } from '../../shared/contract/staff/scan';
import { allOf } from './documents';
import { type HttpTill, openTill } from './http-till';
import { fresh, newcomer } from './measured';
import { purchaseOf } from './purchase';
import { openRecorder, type RecordedCall } from './recorder';
import { openShop, type Shop } from './shop';

/** What became of many tills that recorded purchases of one member at the same time. */
export type Rush = Readonly<{
  accepted: number;
  refused: number;
  /** Times a till was told to try again, and did. */
  busy: number;
  /** Writes that found the member changed and were decided anew. */
  conflicts: number;
  /** Orders that the member's ledger credits more than once, or not although it was accepted. */
  wrong: number;
}>;

const stepMs = 30_000;
const instances = 8;

type Purchase = ReturnType<typeof purchaseOf> & object;
type Final = Readonly<{ orderNo: string; ok: boolean; busy: number }>;

async function insist(ask: HttpTill, purchase: Purchase): Promise<Final> {
  for (let busy = 0; ; busy += 1) {
    const answer = await ask(recordPurchase, purchase);
    if (answer.ok || answer.refusal.code !== 'busy')
      return { orderNo: purchase.orderNo, ok: answer.ok, busy };
  }
}

/** How often the ledger credits each order. */
async function credits({ cloud }: Shop): Promise<ReadonlyMap<string, number>> {
  await cloud.fireTimer('relay');
  const entries = await allOf(cloud.database, 'entries');
  const orders = entries
    .flatMap(({ events }) => events as readonly { kind: string; orderId?: string }[])
    .flatMap(({ kind, orderId = '' }) => (kind === 'purchase-recorded' ? [orderId] : []));
  return new Map(orders.map((id) => [id, orders.filter((other) => other === id).length]));
}

const isConflict = ({ collection, updated }: RecordedCall): boolean =>
  collection === 'members' && updated === 0;

async function rush(purchases: (shop: Shop) => Promise<readonly Purchase[]>): Promise<Rush> {
  const recorder = await openRecorder(0);
  const shop = await openShop({ instances }, recorder);
  const asked = await purchases(shop);
  const { value: finals, calls } = await recorder.record(() =>
    Promise.all(asked.map((purchase) => insist(openTill(shop.cloud.url), purchase))),
  );
  const credited = await credits(shop);
  await shop.close();
  await recorder.close();
  const accepted = finals.filter(({ ok }) => ok).length;
  return {
    accepted,
    refused: finals.length - accepted,
    busy: finals.reduce((sum, { busy }) => sum + busy, 0),
    conflicts: calls.filter(isConflict).length,
    wrong: finals.filter(({ orderNo, ok }) => (credited.get(`s1:${orderNo}`) ?? 0) !== (ok ? 1 : 0))
      .length,
  };
}

const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

/** So many tills that had no network send what they sold to one member, each with its own code. */
export const rushOfCodes = (tills: number): Promise<Rush> =>
  rush(async (shop) => {
    const member = await newcomer(shop);
    return range(tills).map(() => {
      shop.cloud.clock.advance(stepMs);
      const read = { code: member.code(), shownAt: shop.cloud.clock.now() };
      return { ...purchaseOf(fresh('order')), ...read };
    });
  });

/** So many tills scan the same code of one member and each records a purchase with it. */
export const rushOfOneCode = (tills: number): Promise<Rush> =>
  rush(async (shop) => {
    const code = (await newcomer(shop)).code();
    const scanning = range(tills).map(() =>
      openTill(shop.cloud.url)(scan, { storeId: 's1', code }),
    );
    return (await Promise.all(scanning)).flatMap((scanned) =>
      scanned.ok ? [{ ...purchaseOf(fresh('order')), ticket: scanned.value.ticket }] : [],
    );
  });
