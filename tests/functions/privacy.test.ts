import { granted, verdict } from '../support/answers';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds, scanned } from '../support/till';

jest.setTimeout(120_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
});
afterAll(() => shop.stop());

const adjust = (phone: Phone, points: number, given: object = {}) =>
  shop.console({
    action: 'adjust',
    requestId: fresh('adjust'),
    memberNo: phone.no,
    points,
    reason: '补偿',
    ...given,
  });

describe('What identifies a person', () => {
  const secret = { name: '金丝雀甲', phone: '13987654321', nickname: '金丝雀乙' };

  it('is masked in a search and found by it whole', async () => {
    const purchases: never[] = [];
    const bird = { externalId: 'bird', ...{ name: secret.name, phone: secret.phone } };
    const members = [{ ...bird, joinedOn: '2026-01-01', purchases }];
    granted(await shop.console({ action: 'import-members', members }));
    const search = async (find: string) =>
      granted(await shop.console({ action: 'search-members', find })).members;
    expect(await search(secret.phone)).toMatchObject([{ name: secret.name, phone: '139******21' }]);
    expect(await search('金丝雀')).toHaveLength(1);
    for (const part of [secret.phone.slice(0, 10), secret.phone.slice(1), '丝雀', '.*', '']) {
      const answer = await shop.console({ action: 'search-members', find: part });
      expect(answer.ok ? answer.value.members : []).toEqual([]);
    }
  });

  it('never reaches logs, audit, anomalies, entries or orders', async () => {
    const phone = await shop.joins('canary');
    const { nickname } = secret;
    const named = { action: 'change-profile', requestId: fresh(), nickname } as const;
    granted(await shop.as('canary').member(named));
    const { orderId } = granted(await buys(shop, phone, { yuan: 10 }));
    granted(await refunds(shop, orderId, { yuan: 5 }));
    granted(await adjust(phone, 5));
    // Failures are reported: a ledger that lost its programme, a member without a state.
    await shop.documents.update('members', { no: phone.no }, { $unset: { state: '' } });
    expect(verdict(await shop.as('canary').member({ action: 'home' }))).toBe('internal');
    const visit = { action: 'scan', storeId: 'south', code: phone.shows() } as const;
    expect(verdict(await shop.as('mei').staff(visit))).toBe('internal');
    await shop.relay();
    await shop.nightly();

    const lines = ['member', 'staff', 'operator', 'relay', 'nightly'].flatMap((name) =>
      shop.cloud.lines.read(name),
    );
    expect(lines.filter((line) => line.includes('member/home'))).toHaveLength(1);
    const told = JSON.stringify([
      lines,
      ...(await Promise.all(
        ['audit', 'anomalies', 'entries', 'orders', 'approvals', 'jobs'].map((collection) =>
          shop.documents.all(collection),
        ),
      )),
    ]);
    for (const canary of [
      ...Object.values(secret),
      shop.openidOf('canary'),
      shop.openidOf('mei'),
    ]) {
      expect(told).not.toContain(canary);
    }
    await shop.documents.remove('members', { no: phone.no });
  });

  it('is not in what the till is shown', async () => {
    const phone = await shop.joins('shown');
    const ticket = await scanned(shop, phone);
    const payload = Buffer.from(ticket.split('.')[0] ?? '', 'base64url').toString();
    expect(payload).not.toContain(shop.openidOf('shown'));
    const code = phone.shows();
    const scan = await shop.as('mei').staff({ action: 'scan', storeId: 'south', code });
    expect(JSON.stringify(scan)).not.toContain(shop.openidOf('shown'));
    expect(code).not.toContain(phone.no);
  });
});
