import type { Projected } from '../../../cloudfunctions/_lib/projections/projection';
import { granted } from '../answers';
import type { Phone, Shop } from '../shop';
import { buys, fresh, refunds, scanned } from '../till';
import { type Asked, toldByHand, toldByProduct } from './figures';
import { dayNumber, peopleOf } from './people';
import type { Raw } from './raw';

/** What is asked of the tables: some of each kind of figure. */
const asked: Asked = {
  days: [
    { mode: 'on-day', day: 1 },
    { mode: 'within', days: 3 },
    { mode: 'bracket', from: 2, to: 7 },
    { mode: 'on-or-after', day: 2, horizon: 4 },
  ],
  weeks: [{ mode: 'within', days: 1 }],
  ...{ churn: 2, by: 'week' },
};

type Order = Readonly<{ orderId: string; fen: number }>;

/** A shop in which everything that happens is also taken down, so that it can be counted by hand. */
export function takeDown(shop: Shop) {
  const told: Raw[] = [];
  const at = () => ({ at: shop.now(), heard: shop.now() });
  return {
    buys: async (phone: Phone, yuan: number): Promise<Order> => {
      const { orderId, payFen: fen } = granted(await buys(shop, phone, { yuan }));
      told.push({ kind: 'purchase', key: orderId, who: phone.name, fen, ...at() });
      return { orderId, fen };
    },
    refunds: async ({ orderId }: Order, fen: number): Promise<void> => {
      granted(await refunds(shop, orderId, { yuan: fen / 100 }));
      const back = { key: fresh('back'), purchase: orderId, fen };
      told.push({ kind: 'refund', ...back, heard: shop.now() });
    },
    visits: async (phone: Phone): Promise<void> => {
      const ticket = await scanned(shop, phone);
      const visit = {
        action: 'record-visit',
        requestId: fresh('visit'),
        storeId: 'south',
      } as const;
      granted(await shop.as('mei').staff({ ...visit, ticket }));
      told.push({ kind: 'visit', key: fresh('visit'), who: phone.name, ...at() });
    },
    opens: async ({ name }: Phone): Promise<void> => {
      granted(await shop.as(name).member({ action: 'note-open', earlier: [] }));
      told.push({ kind: 'open', key: fresh('open'), who: name, ...at() });
    },
    told,
    /** What the stored tables say, and what counting by hand gives. */
    figures: async () => {
      const time = { asOf: dayNumber(shop.now()) - 1, asked };
      const [cohorts, dayGaps] = [await tables(shop, 'cohorts'), await tables(shop, 'day-gaps')];
      return {
        stored: toldByProduct({ cohorts, dayGaps }, time),
        byHand: toldByHand(peopleOf(told), time),
      };
    },
  };
}

async function tables({ documents }: Shop, name: string): Promise<readonly Projected[]> {
  const found = await documents.all<Projected>('projections', { _id: { $regex: `^${name}:` } });
  return [...found].sort((a, b) => (a._id < b._id ? -1 : 1));
}
