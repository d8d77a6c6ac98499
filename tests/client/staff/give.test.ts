import { morning } from './cast';
import { atTill, pickUp } from './goods';
import { refuses, says, tillPhone, unreached } from './till-phone';

describe('Goods over the counter', () => {
  const at = { storeId: 'hupan', ticket: 'ticket' };
  const cup = pickUp({});
  const wishes = [
    [
      'hand-over',
      {
        wish: { kind: 'hand-over', pickUps: [cup] },
        given: { pickUps: [cup.id] },
        value: { handedOver: [{ id: cup.id, name: cup.name, returnableUntil: morning }] },
        ended: { kind: 'handed-over', names: [cup.name] },
      },
    ],
    [
      'cancel-pick-up',
      {
        wish: { kind: 'take-back', pickUp: cup },
        given: { pickUp: cup.id },
        value: { pointsReturned: 380, balance: 400 },
        ended: { kind: 'taken-back', name: cup.name, pointsReturned: 380, balance: 400 },
      },
    ],
    [
      'redeem-coupon',
      {
        wish: { kind: 'redeem', coupon: atTill('rock-tea') },
        given: { coupon: 'rock-tea' },
        value: { item: '武夷岩茶一泡', name: '岩茶一泡' },
        ended: { kind: 'redeemed', item: '武夷岩茶一泡', name: '岩茶一泡' },
      },
    ],
  ] as const;

  it.each(wishes)(
    '%s ends the sale with what it did',
    async (action, { wish, value, ended, given }) => {
      const phone = tillPhone({ [action]: says(value) });
      await expect(phone.sale.give(at, wish)).resolves.toEqual({ ok: true, value: ended });
      expect(phone.asked[0]).toMatchObject({ action, ...at, ...given });
      expect(phone.sale.store.getState().ended).toEqual(ended);
    },
  );

  it.each(wishes)(
    '%s asked again after no answer is the same request',
    async (action, { wish, value }) => {
      const phone = tillPhone({ [action]: unreached });
      await expect(phone.sale.give(at, wish)).resolves.toMatchObject({ ok: false });
      expect(phone.sale.store.getState().ended).toBeNull();
      phone.told[action] = says(value);
      await phone.sale.give(at, wish);
      expect(new Set(phone.asked.map(({ requestId }) => requestId)).size).toBe(1);
    },
  );

  it('that is refused is asked anew', async () => {
    const phone = tillPhone({ 'hand-over': refuses({ code: 'not-at-this-store', stores: [] }) });
    const wish = { kind: 'hand-over', pickUps: [cup] } as const;
    await phone.sale.give(at, wish);
    await phone.sale.give(at, wish);
    expect(phone.sale.store.getState().ended).toBeNull();
    expect(new Set(phone.asked.map(({ requestId }) => requestId)).size).toBe(2);
  });
});

describe('Care', () => {
  it('is written down once however often it is asked without an answer, and ends nothing', async () => {
    const at = { storeId: 'hupan', ticket: 'ticket' };
    const phone = tillPhone({});
    await phone.sale.care(at, 'umbrella');
    phone.told['log-care'] = says({ logged: true, care: [] });
    await expect(phone.sale.care(at, 'umbrella')).resolves.toMatchObject({ ok: true });
    expect(new Set(phone.asked.map(({ requestId }) => requestId)).size).toBe(1);
    expect(phone.sale.store.getState().ended).toBeNull();
  });
});
