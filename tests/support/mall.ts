import { granted } from './answers';
import { type Phone, type Shop } from './shop';
import { fresh, scanned } from './till';

const goods = { kind: 'goods', stores: ['south'], pickUpDays: 7, reminderDays: 2, returnDays: 3 };

/** Cups for 100 points, so many of them, to be picked up at the south store. */
export const cup = (stock: number | null, changed: object = {}) => ({
  rewards: [
    {
      ...{ id: 'cup', name: '茶杯', points: 100, from: null, until: null },
      ...{ gives: goods, stock, perMember: null, ...changed },
    } as never,
  ],
});

let members = 0;

/** A new member with so many points. */
export async function rich(shop: Shop, points: number): Promise<Phone> {
  members += 1;
  const phone = await shop.joins(`rich${members}`);
  const gift = { memberNo: phone.no, points, reason: '开业' };
  granted(await shop.console({ action: 'adjust', requestId: fresh('gift'), ...gift }));
  return phone;
}

type Asked = Readonly<{ reward?: string; requestId?: string }>;

export const redeem = (shop: Shop, { name }: Phone, asked: Asked = {}) => {
  const { reward = 'cup', requestId = fresh('redeem') } = asked;
  return shop.as(name).member({ action: 'redeem-reward', requestId, reward, points: 100 });
};

export const cardOf = async (shop: Shop, { name }: Phone) =>
  granted(await shop.as(name).member({ action: 'home' })).card;

type Goods = Readonly<{ pickUp: string; by?: string; storeId?: string; requestId?: string }>;

/** Scans the member’s code and hands goods over. */
export async function handsOver(shop: Shop, phone: Phone, asked: Goods) {
  const { pickUp, by = 'mei', storeId = 'south', requestId = fresh('hand') } = asked;
  const ticket = await scanned(shop, phone, { by, storeId });
  const goods = { requestId, storeId, ticket, pickUps: [pickUp] };
  return shop.as(by).staff({ action: 'hand-over', ...goods });
}

/** Scans the member’s code and takes goods back. */
export async function takesBack(shop: Shop, phone: Phone, asked: Goods) {
  const { pickUp, by = 'mei', storeId = 'south', requestId = fresh('cancel') } = asked;
  const ticket = await scanned(shop, phone, { by, storeId });
  return shop.as(by).staff({ action: 'cancel-pick-up', requestId, storeId, ticket, pickUp });
}
