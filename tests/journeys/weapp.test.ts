import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { journeys } from './steps/index';
import { type HeldPhone, type WeappHost, openWeappHost } from './weapp-host';

let host: WeappHost;
let house: TeaHouse;
let held: readonly HeldPhone[] = [];

beforeAll(async () => {
  host = await openWeappHost();
}, 60_000);
afterAll(() => host.close());

beforeEach(async () => {
  house = await openTeaHouse();
  const phone = (openid: string) => host.phone({ openid, gateway: house.cloud.url });
  held = await Promise.all([phone('o-lin'), phone('mei')]);
}, 60_000);
afterEach(async () => {
  await Promise.all(held.map(({ close }) => close()));
  await house.close();
});

describe('the mini-program, executed on glass-easel and driven by miniprogram-automator', () => {
  it.each(Object.entries(journeys))(
    '%s',
    async (_, journey) => {
      const [shopper, staff] = held;
      if (shopper === undefined || staff === undefined) throw new Error('two phones are needed');
      await journey({ shopper: shopper.hand, staff: staff.hand });
      expect(await shopper.phone.faults()).toEqual([]);
      expect(await staff.phone.faults()).toEqual([]);
    },
    60_000,
  );
});
