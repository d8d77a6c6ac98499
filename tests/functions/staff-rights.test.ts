import { granted, verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh, lines, scanned } from '../support/till';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.joins('lin');
  await shop.hires('otto', 'staff', ['north']);
  const staffId = await shop.hires('gone', 'operator', ['south']);
  granted(await shop.console({ action: 'revoke-staff', staffId }));
});
afterAll(() => shop.stop());

describe('A dismissal', () => {
  it('holds from the next call on, with a ticket in hand', async () => {
    const staffId = await shop.hires('leaver');
    const phone = await shop.joins('customer');
    const ticket = await scanned(shop, phone, { by: 'leaver' });
    granted(await shop.console({ action: 'revoke-staff', staffId }));
    const before = await shop.documents.print();
    const asked = { requestId: fresh(), storeId: 'south', ticket } as const;
    const visit = { action: 'record-visit', ...asked } as const;
    expect(verdict(await shop.as('leaver').staff(visit))).toBe('not-staff');
    const purchase = { ...asked, action: 'record-purchase', lines: lines(1), payFen: 100 } as const;
    expect(verdict(await shop.as('leaver').staff(purchase))).toBe('not-staff');
    expect(await shop.documents.print()).toBe(before);
  });

  it('is not undone by any invitation used before', async () => {
    const invite = async (stores: readonly string[]) => {
      const asked = { action: 'invite-staff', name: 'Ping', role: 'staff', stores } as const;
      return granted(await shop.console(asked)).invitation;
    };
    const bind = (invitation: string) => shop.as('ping').staff({ action: 'bind', invitation });
    const [first, second] = [await invite(['south']), await invite(['north'])];
    const { staffId } = granted(await bind(first));
    expect(granted(await bind(first)).staffId).toBe(staffId);
    expect(granted(await bind(second))).toMatchObject({ staffId, stores: ['north'] });
    granted(await shop.console({ action: 'revoke-staff', staffId }));
    for (const used of [first, second, first]) {
      expect(verdict(await bind(used))).toBe('invitation-not-valid');
    }
    expect(granted(await bind(await invite(['south']))).staffId).toBe(staffId);
  });
});

describe('An invitation', () => {
  const asked = { action: 'invite-staff', name: 'R', role: 'staff' } as const;
  const invite = async (stores: readonly string[]) =>
    granted(await shop.console({ ...asked, stores })).invitation;
  const bind = (name: string, invitation: string) =>
    shop.as(name).staff({ action: 'bind', invitation });
  const reason = (answer: Awaited<ReturnType<typeof bind>>) =>
    answer.ok ? 'granted' : (answer.refusal as { reason?: string }).reason;

  it('says why it is not valid: nobody made it, somebody used it', async () => {
    expect(reason(await bind('r1', 'none'))).toBe('unknown');
    const invitation = await invite(['south']);
    granted(await bind('r1', invitation));
    expect(reason(await bind('r2', invitation))).toBe('used');
  });

  it('opened again by whoever used it says the rights they have now', async () => {
    const first = await invite(['south']);
    granted(await bind('r3', first));
    granted(await bind('r3', await invite(['north'])));
    expect(granted(await bind('r3', first))).toMatchObject({ stores: ['north'] });
  });

  it('lets in one of many who use it at once, within a day', async () => {
    const invited = { ...asked, stores: ['south'] } as const;
    const { invitation, expiresAt } = granted(await shop.console(invited));
    const late = await invite(['south']);
    const verdicts = await Promise.all(
      ['q1', 'q2', 'q3', 'q4'].map(async (q) => verdict(await bind(q, invitation))),
    );
    expect(verdicts.filter((one) => one === 'granted')).toHaveLength(1);
    shop.until(expiresAt - 1);
    expect(verdict(await bind('q5', await invite(['south'])))).toBe('granted');
    shop.until(expiresAt);
    expect(reason(await bind('q6', late))).toBe('expired');
  });
});
