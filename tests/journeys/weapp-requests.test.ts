import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { restart } from '../support/mini-runtime/weapp-phone';
import { sees } from './hand';
import { joins } from './steps/shopper';
import { type WeappHost, openWeappHost } from './weapp-host';

let host: WeappHost;
let house: TeaHouse;

beforeAll(async () => {
  host = await openWeappHost();
  house = await openTeaHouse();
}, 90_000);
afterAll(async () => {
  await house.close();
  await host.close();
});

describe('a member who opens the mini-program again', () => {
  it('asks once for home, never for the code, and shows the code without network', async () => {
    const { hand, phone, close } = await host.phone({ openid: 'o-lin', gateway: house.cloud.url });
    await joins(hand);
    await restart(phone);
    await sees(hand, '今天盖个章');
    await hand.opens('/pages/code/index');
    await sees(hand, '请店员扫一扫');
    // That it was opened is told once a day, behind what is asked for.
    const asked = async () =>
      (await phone.calls())
        .map(({ data }) => (data as { action: string }).action)
        .filter((action) => action !== 'note-open');
    expect(await asked()).toEqual(['home']);

    await phone.setNetwork('none');
    await hand.opens('/pages/code/index');
    await sees(hand, '请店员扫一扫', '没有网络');
    expect(await asked()).toHaveLength(1);
    expect(await phone.faults()).toEqual([]);
    await close();
  }, 90_000);

  it('is bright and awake while the code is shown, and no longer', async () => {
    const { hand, phone, close } = await host.phone({ openid: 'o-lin', gateway: house.cloud.url });
    await hand.opens('/pages/code/index');
    await sees(hand, '请店员扫一扫');
    expect(await phone.handset()).toMatchObject({ brightness: 1, keepScreenOn: true });
    await hand.opens('/pages/me/index');
    await sees(hand, '会员号');
    expect(await phone.handset()).toMatchObject({ brightness: 0.5, keepScreenOn: false });
    await close();
  }, 90_000);
});
