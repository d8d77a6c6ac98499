import { type TeaHouse, openTeaHouse } from '../support/tea-house';
import { type H5Host, openH5Host } from './h5-host';
import { type Hand, sees, taps } from './hand';
import { type WeappHost, openWeappHost } from './weapp-host';

const minute = 90_000;
const bindPage = '/staff/pages/bind/index';

let h5: H5Host;
let weapp: WeappHost;
let house: TeaHouse;
beforeAll(async () => {
  h5 = await openH5Host();
  weapp = await openWeappHost();
  house = await openTeaHouse();
}, minute);
afterAll(async () => {
  await house.close();
  await Promise.all([h5.close(), weapp.close()]);
});

async function invited(role = 'staff'): Promise<string> {
  const asked = { action: 'invite-staff', name: '小周', role, stores: ['south'] };
  const { invitation } = (await house.ask('operator', asked)) as { invitation: string };
  return invitation;
}

/** Somebody's phone on each host; the test closes it. */
const hosts: Readonly<
  Record<string, (openid: string) => Promise<{ hand: Hand; close: () => Promise<void> }>>
> = {
  'in the mini-program': (openid) => weapp.phone({ openid, gateway: house.cloud.url }),
  'in the preview': (openid) => h5.window({ openid, gateway: house.cloud.url }),
};

describe.each(Object.entries(hosts))('an invitation %s', (where, open) => {
  const who = `o-${Object.keys(hosts).indexOf(where)}`;

  it(
    'opened by a link makes a colleague, who goes on to the till',
    async () => {
      const { hand, close } = await open(`${who}-link`);
      await hand.opens(`${bindPage}?invitation=${await invited()}`);
      await taps(hand, '收下邀请');
      await sees(hand, '小周，你是店员了', '可以在 南门店 收银');
      await hand.tap('去收银台');
      await sees(hand, '扫会员码', '南门店');
      await close();
    },
    minute,
  );

  it(
    'serves one person: the next is told that it has been used',
    async () => {
      const invitation = await invited();
      await house.ask('staff', { action: 'bind', invitation }, `${who}-first`);
      const { hand, close } = await open(`${who}-second`);
      await hand.opens(`${bindPage}?invitation=${invitation}`);
      await taps(hand, '收下邀请');
      await sees(hand, '这个邀请已经用过');
      await close();
    },
    minute,
  );

  it(
    'tells whoever works here what they would give up',
    async () => {
      await house.ask('staff', { action: 'bind', invitation: await invited('manager') }, who);
      const { hand, close } = await open(who);
      await hand.opens(`${bindPage}?invitation=${await invited()}`);
      await sees(hand, '你现在是店长（南门店）');
      await hand.tap('收下邀请');
      await sees(hand, '小周，你是店员了');
      await close();
    },
    minute,
  );
});
