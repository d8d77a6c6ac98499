import { verdict } from '../support/answers';
import { type Shop, openShop } from '../support/shop';
import { fresh, lines, scanned } from '../support/till';

jest.setTimeout(60_000);

const second = 1000;

const minute = 60 * second;

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const visit = (ticket: string, by = 'mei') =>
  shop.as(by).staff({ action: 'record-visit', requestId: fresh(), storeId: 'south', ticket });

describe('A ticket', () => {
  it('lasts ten minutes, for who scanned and where', async () => {
    const phone = await shop.joins('ticket');
    const ticket = await scanned(shop, phone, { by: 'hao' });
    const scannedAt = shop.now();
    expect(verdict(await visit(ticket, 'mei'))).toBe('ticket-not-genuine');
    const north = { action: 'record-visit', requestId: fresh(), storeId: 'north', ticket } as const;
    expect(verdict(await shop.as('hao').staff(north))).toBe('ticket-not-genuine');
    shop.until(scannedAt + 10 * minute);
    expect(verdict(await visit(ticket, 'hao'))).toBe('ticket-expired');
    shop.until(scannedAt + 10 * minute - 1);
    expect(verdict(await visit(ticket, 'hao'))).toBe('granted');
  });

  it('is made by the server alone', async () => {
    const phone = await shop.joins('forger');
    const ticket = await scanned(shop, phone);
    const [payload = '', seal = ''] = ticket.split('.');
    const other = Buffer.from(payload, 'base64url').toString().replace('south', 'north');
    for (const forged of [
      `${Buffer.from(other).toString('base64url')}.${seal}`,
      `${payload}.${seal.slice(1)}`,
      `${payload}.`,
      payload,
      `${ticket}.x`,
      '..',
    ]) {
      expect(verdict(await visit(forged))).toBe('ticket-not-genuine');
    }
  });

  it('of somebody else claims no order number', async () => {
    const phone = await shop.joins('stolen');
    const ticket = await scanned(shop, phone);
    const before = await shop.documents.print();
    const asked = { requestId: fresh(), storeId: 'south', orderNo: fresh('order'), ticket };
    const purchase = {
      action: 'record-purchase',
      ...asked,
      lines: lines(10),
      payFen: 1000,
    } as const;
    expect(verdict(await shop.as('hao').staff(purchase))).toBe('ticket-not-genuine');
    expect(verdict(await shop.as('lin').staff(purchase))).toBe('not-staff');
    expect(await shop.documents.print()).toBe(before);
    expect(verdict(await shop.as('mei').staff(purchase))).toBe('granted');
  });
});
