import { granted, verdict } from '../support/answers';
import { asksStaff, gives, journeyOf, waits } from '../support/journey-terms';
import { journeysIn } from '../support/journeys';
import { type Messaging, messagingIn, offered, openMessagingShop } from '../support/messaging';
import type { Phone, Shop } from '../support/shop';
import { buys, fresh } from '../support/till';

jest.setTimeout(120_000);

const hour = 3_600_000;
const wecom = { purpose: 'marketing', channel: 'wecom' };

let shop: Shop;
let at: Messaging;
let journeys: ReturnType<typeof journeysIn>;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
  journeys = journeysIn(shop);
  const steps = [
    asksStaff('ask', 1),
    waits('answer', 72, ['follow-up', 'leave']),
    gives('gift', 0),
  ];
  await journeys.live('hand-off', journeyOf(steps));
});
afterAll(() => shop.stop());

const list = async (by: string, storeId: string) =>
  granted(await shop.as(by).staff({ action: 'follow-ups', storeId })).followUps;

const listed = async (by: string, storeId: string, { no }: Phone) =>
  (await list(by, storeId)).filter(({ memberNo }) => memberNo === no);

const settle = (
  { no: memberNo }: Phone,
  followUp: string,
  { by = 'mei', ...said }: Readonly<{ by?: string; outcome: string; because?: string }>,
) =>
  shop.as(by).staff({
    ...{ action: 'settle-follow-up', requestId: fresh('settle'), storeId: 'south' },
    ...{ memberNo, followUp, ...said },
  });

/** A member who bought at the south store and was handed to its people by a journey. */
async function handedOff(name: string): Promise<Phone> {
  const phone = await shop.joins(name);
  granted(await buys(shop, phone, { yuan: 10 }));
  granted(await journeys.enter(phone, 'hand-off'));
  shop.wait(hour);
  granted(await shop.relay());
  return phone;
}

const handOff = 'journey:hand-off:ask';

describe('A hand-off', () => {
  it('is listed at the store where the member was last, with why, words and day', async () => {
    const lin = await handedOff('lin');
    expect(await listed('mei', 'south', lin)).toMatchObject([
      {
        ...{ id: handOff, kind: 'hand-off', stage: 'ice-break', state: 'open', mine: false },
        ...{ why: '第一次见面，问问口味。', visitDays: 1, tier: '新芽', late: false },
        script: expect.stringContaining('口味') as string,
      },
    ]);
    expect(await listed('hao', 'north', lin)).toEqual([]);
    const elsewhere = { action: 'settle-follow-up', requestId: fresh('settle') } as const;
    const done = { memberNo: lin.no, followUp: handOff, outcome: 'done' };
    expect(verdict(await shop.as('hao').staff({ ...elsewhere, storeId: 'north', ...done }))).toBe(
      'no-such-follow-up',
    );
  });

  it('is taken on, then done, once; who did it is the one in touch, and the journey goes on', async () => {
    const mo = await handedOff('mo');
    granted(await settle(mo, handOff, { outcome: 'confirmed' }));
    expect(await listed('mei', 'south', mo)).toMatchObject([{ state: 'confirmed', mine: true }]);
    expect(await listed('hao', 'south', mo)).toMatchObject([{ state: 'confirmed', mine: false }]);
    granted(await settle(mo, handOff, { outcome: 'done' }));
    expect(verdict(await settle(mo, handOff, { outcome: 'done', by: 'hao' }))).toBe(
      'no-such-follow-up',
    );
    expect(await listed('mei', 'south', mo)).toEqual([]);
    granted(await shop.relay());
    granted(await shop.relay());
    expect(await journeys.taken(mo)).toEqual(['ask: done', 'answer: met', 'gift: done']);
  });

  it('could not be done, for a reason; who wants no more is left in peace', async () => {
    const an = await handedOff('an');
    granted(await settle(an, handOff, { outcome: 'failed', because: 'not-wanted' }));
    expect((await journeys.of(an, 'hand-off')).passage).toMatchObject({
      pause: { reason: 'asked-to-wait' },
    });
    shop.wait(100 * hour);
    granted(await shop.relay());
    expect(await journeys.taken(an)).toEqual(['ask: done']);
  });

  it('is over when nobody did it in time', async () => {
    const he = await handedOff('he');
    shop.wait(15 * 24 * hour);
    expect(await listed('mei', 'south', he)).toEqual([]);
    granted(await shop.nightly());
    const { _id } = await shop.documents.one<Readonly<{ _id: string }>>('members', { no: he.no });
    const stored = await shop.documents.one('members', { _id });
    expect(stored).not.toHaveProperty('followUpIn');
    granted(await shop.relay());
  });

  it('is never about oneself', async () => {
    const mei = await handedOff('hao');
    expect(await listed('hao', 'south', mei)).toEqual([]);
    expect(verdict(await settle(mei, handOff, { outcome: 'done', by: 'hao' }))).toBe('own-account');
  });
});

describe('A message that staff send in WeCom', () => {
  const told = async (name: string) => {
    const phone = await shop.joins(name);
    granted(await at.choose(name, wecom, true));
    granted(await at.offer(phone, offered(`to-${name}`, { channels: ['wecom'] })));
    shop.wait(20 * hour);
    granted(await shop.relay());
    return phone;
  };

  it('is listed with its words, and is a touch only when it was sent', async () => {
    const gu = await told('gu');
    expect(await listed('mei', 'south', gu)).toMatchObject([
      {
        id: 'to-gu',
        kind: 'message',
        script: '三年老白茶可以试喝了。',
        why: '你是小满茶铺的会员。',
      },
    ]);
    expect((await at.reachOf(gu)).touches).toEqual([]);
    granted(await settle(gu, 'to-gu', { outcome: 'confirmed' }));
    expect((await at.reachOf(gu)).touches).toEqual([]);
    granted(await settle(gu, 'to-gu', { outcome: 'done' }));
    expect(await at.reachOf(gu)).toMatchObject({
      ...{ open: [], touches: [{ id: 'to-gu', channel: 'wecom', state: 'sent' }] },
    });
    expect(await listed('mei', 'south', gu)).toEqual([]);
  });

  it('is gone from the list in the same moment in which the member takes the consent back', async () => {
    const xu = await told('xu');
    expect(await listed('mei', 'south', xu)).toHaveLength(1);
    granted(await at.choose('xu', wecom, false));
    expect(await listed('mei', 'south', xu)).toEqual([]);
    expect(verdict(await settle(xu, 'to-xu', { outcome: 'done' }))).toBe('no-such-follow-up');
    expect((await at.reachOf(xu)).touches).toEqual([]);
  });
});

describe('The script library', () => {
  it('is the programme’s, by stage and question', async () => {
    const { scripts } = granted(
      await shop.as('mei').staff({ action: 'scripts', storeId: 'south' }),
    );
    expect(new Set(scripts.map(({ stage }) => stage)).size).toBe(5);
    expect(scripts).toContainEqual(
      expect.objectContaining({ id: 'taste', question: '怎么问口味' }),
    );
  });
});
