import { type Answer, granted } from '../support/answers';
import { type Messaging, messagingIn, offered, openMessagingShop } from '../support/messaging';
import type { Phone, Shop } from '../support/shop';
import { fresh } from '../support/till';

jest.setTimeout(180_000);

let shop: Shop;
let at: Messaging;
beforeAll(async () => {
  shop = await openMessagingShop();
  at = messagingIn(shop);
});
afterAll(() => shop.stop());

const DECISIONS = 1_000;
const AT_ONCE = 40;

/** Asked again under the same request until it is decided, as any caller would. */
async function decided(phone: Phone, worthFen: number): Promise<void> {
  const campaign = `campaign-${String(worthFen)}`;
  const asked = { requestId: fresh('decision'), memberNo: phone.no };
  const offers = [offered(campaign, { worthFen })];
  for (;;) {
    const answer: Answer = await shop.console({ action: 'offer-message', ...asked, offers });
    if (answer.ok) return;
    if (answer.refusal.code !== 'busy') throw new Error(answer.refusal.code);
  }
}

describe('A budget of two', () => {
  it('goes to the best two of a thousand offers decided at once', async () => {
    const lin = await shop.joins('lin');
    const worths = Array.from({ length: DECISIONS }, (_, i) => ((i * 7) % DECISIONS) + 1);
    const waiting = [...worths];
    const caller = async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        await decided(lin, next);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, caller));
    const { open, budget } = await at.reachOf(lin);
    expect(open.map(({ worthFen }) => worthFen).sort((a, b) => b - a)).toEqual([1000, 999]);
    expect(budget.left).toBe(0);
    granted(await shop.relay());
    const { touches } = await at.reachOf(lin);
    expect(touches.map(({ id }) => id).sort()).toEqual(['campaign-1000', 'campaign-999']);
    expect((await at.inboxOf('lin')).messages).toHaveLength(2);
  });
});
