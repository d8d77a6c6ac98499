import { masterKeys } from '../support/shop';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cloud, openCloud } from '../../local/cloud';
import { teaHouse } from '../../shared/domain/programme';
import { granted } from '../support/answers';
import { openShop } from '../support/shop';

jest.setTimeout(60_000);

const root = join(__dirname, '../..');
const stranger = { source: 'wx_client', openid: 'o-stranger' };

describe('what membership gives', () => {
  let cloud: Cloud;
  const data = mkdtempSync(join(tmpdir(), 'huitou-welcome-'));
  beforeAll(async () => {
    const { collections } = JSON.parse(
      readFileSync(join(root, 'cloudfunctions/database.json'), 'utf8'),
    ) as Pick<Parameters<typeof openCloud>[0], 'collections'>;
    cloud = await openCloud({
      functions: join(root, 'dist/cloudfunctions'),
      data,
      collections,
      environment: { HUITOU_MASTER_KEYS: masterKeys },
    });
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('is told to whoever asks, without making them a member', async () => {
    const answer = await cloud.call('member', { action: 'welcome' }, stranger);
    expect(answer).toEqual({
      ok: true,
      value: {
        shopName: teaHouse.shopName,
        invited: null,
        tiers: teaHouse.tiers.tiers.map(({ id, name, threshold, perks }) => ({
          id,
          name,
          threshold,
          perks,
        })),
        checkIn: { points: teaHouse.checkIn.points, milestones: teaHouse.checkIn.milestones },
      },
    });
    expect(cloud.database.counts().members).toBe(0);
  });

  const invitedBy = async (source: string) => {
    const answer = await cloud.call('member', { action: 'welcome', source }, stranger);
    return (answer as Readonly<{ value: Readonly<{ invited: unknown }> }>).value.invited;
  };

  it('says what an invitation brings, to who comes by one', async () => {
    const lin = { source: 'wx_client', openid: 'o-lin' };
    await cloud.call('member', { action: 'enrol' }, lin);
    const answer = await cloud.call('member', { action: 'invite' }, lin);
    const { source } = (answer as Readonly<{ value: Readonly<{ source: string }> }>).value;
    expect(await invitedBy(source)).toEqual({
      gift: teaHouse.referral.friendGift,
      ...{ minimumFen: 3000, windowDays: 7 },
    });
  });

  it.each(['friend:', 'friend:10123456789abcdefghijkl', '门店海报', 'x'])(
    'is the same by %s as by nothing',
    async (source) => {
      expect(await invitedBy(source)).toBeNull();
    },
  );
});

describe('a shop that was opened without master keys', () => {
  let shop: Awaited<ReturnType<typeof openShop>>;
  beforeAll(async () => {
    shop = await openShop({ environment: {} });
  });
  afterAll(() => shop.stop());

  it('is shown to strangers, by a first version without lotteries, and its log says why', async () => {
    const answer = await shop.cloud.call('member', { action: 'welcome' }, stranger);
    expect(answer).toMatchObject({ ok: true, value: { shopName: teaHouse.shopName } });
    const { terms } = granted(await shop.console({ action: 'programme' }));
    expect(terms.lotteries).toEqual([]);
    const told = ['member', 'operator', 'staff'].flatMap((door) => shop.cloud.lines.read(door));
    expect(told.join()).toContain('HUITOU_MASTER_KEYS is not set');
  });

  it('is told what is missing when it opens a lottery, and publishes what needs no keys', async () => {
    const { terms, version: after } = granted(await shop.console({ action: 'programme' }));
    const publishes = (changed: object) =>
      shop.console({ action: 'publish-programme', after, terms: { ...terms, ...changed } });
    expect(await publishes({ lotteries: teaHouse.lotteries })).toMatchObject({
      refusal: {
        code: 'programme-problems',
        problems: [{ field: 'lotteries', reason: 'master-keys-not-set' }],
      },
    });
    expect(granted(await publishes({ shopName: '小满茶铺' }))).toMatchObject({ published: true });
  });
});
