import { changeProfile } from '../../shared/contract/member/change-profile';
import { checkIn } from '../../shared/contract/member/check-in';
import { draw } from '../../shared/contract/member/draw';
import { makeUp } from '../../shared/contract/member/make-up';
import { recordPurchase } from '../../shared/contract/staff/record-purchase';
import { recordVisit } from '../../shared/contract/staff/record-visit';
import { refund } from '../../shared/contract/staff/refund';
import { scan } from '../../shared/contract/staff/scan';
import type { Instant } from '../../shared/domain/kernel/instant';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';
import type { Act } from './act';
import type { Customer } from './customers';
import type { Phones } from './phones';
import { tillOf } from './shop';

/** One customer at one instant, with the means to reach the shop. */
export type Scene = Readonly<{
  gateway: Gateway;
  phones: Phones;
  customer: Customer;
  at: Instant;
}>;

type Play<Kind extends Act['kind']> = (
  scene: Scene,
  act: Extract<Act, { kind: Kind }>,
) => Promise<unknown>;

/** The shopper shows the code, the till reads it. */
async function scanned({ gateway, phones, customer, at }: Scene): Promise<string> {
  const code = await phones.code(customer, at);
  const { store: storeId, openid } = customer;
  const answer = await ask(gateway, [{ door: 'staff', openid: tillOf[storeId] }, scan], {
    storeId,
    code,
  });
  return valueOf(answer, `the code of ${openid}`).ticket;
}

const till = ({ customer }: Scene) => ({ door: 'staff', openid: tillOf[customer.store] }) as const;

const phone = ({ customer: { openid } }: Scene) => ({ door: 'member', openid }) as const;

const buy: Play<'buy'> = async (scene, { orderNo, amountFen }) => {
  const ticket = await scanned(scene);
  const answer = await ask(scene.gateway, [till(scene), recordPurchase], {
    requestId: `buy-${orderNo}`,
    storeId: scene.customer.store,
    orderNo,
    ticket,
    lines: [{ category: null, amountFen }],
    payFen: amountFen,
    // What was paid then is history: no benefit changes it.
    settled: true,
    coupons: [],
  });
  valueOf(answer, `purchase ${orderNo}`);
};

const visit: Play<'visit'> = async (scene, { visitNo }) => {
  const input = {
    requestId: `visit-${visitNo}`,
    storeId: scene.customer.store,
    ticket: await scanned(scene),
  };
  valueOf(await ask(scene.gateway, [till(scene), recordVisit], input), `visit ${visitNo}`);
};

/** After an interruption the day is played again, so what happened already is no surprise. */
const checkInOnce: Play<'check-in'> = async (scene, { day }) => {
  const answer = await ask(scene.gateway, [phone(scene), checkIn], {
    requestId: `check-in-${day}`,
  });
  if (!answer.ok && answer.refusal.code === 'already-checked-in') return;
  valueOf(answer, `the check-in of ${scene.customer.openid} on ${day}`);
};

const makeUpOnce: Play<'make-up'> = async (scene, { day }) => {
  const input = { requestId: `make-up-${day}`, day };
  const answer = await ask(scene.gateway, [phone(scene), makeUp], input);
  if (!answer.ok && answer.refusal.code === 'day-not-missed') return;
  valueOf(answer, `the make-up of ${scene.customer.openid} for ${day}`);
};

const drawOnce: Play<'draw'> = async (scene, { lottery, day }) => {
  const name = `${lottery}-${day}`;
  const input = { requestId: `draw-${name}`, lottery, luck: `luck-${name}` };
  valueOf(
    await ask(scene.gateway, [phone(scene), draw], input),
    `the draw of ${scene.customer.openid} on ${day}`,
  );
};

const giveBack: Play<'refund'> = async (scene, { orderNo, amountFen }) => {
  const storeId = scene.customer.store;
  const answer = await ask(scene.gateway, [{ door: 'staff', openid: 'hao' }, refund], {
    requestId: `refund-${orderNo}`,
    storeId,
    orderId: `${storeId}:${orderNo}`,
    refundNo: `back-${orderNo}`,
    amountFen,
  });
  valueOf(answer, `the refund of ${orderNo}`);
};

const name: Play<'name'> = async (scene, { nickname }) => {
  const input = { requestId: `name-${scene.customer.openid}`, nickname };
  valueOf(await ask(scene.gateway, [phone(scene), changeProfile], input), `the name ${nickname}`);
};

const plays: { readonly [Kind in Act['kind']]: Play<Kind> } = {
  join: ({ phones, customer }, { invitedBy }) => phones.join(customer, invitedBy),
  name,
  buy,
  visit,
  'check-in': checkInOnce,
  'make-up': makeUpOnce,
  draw: drawOnce,
  refund: giveBack,
};

/** Plays one act through the doors; played twice it happens once. Throws on a refusal. */
export const play = (scene: Scene, act: Act): Promise<unknown> =>
  (plays[act.kind] as Play<Act['kind']>)(scene, act);
