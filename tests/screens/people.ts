import { showCode } from '../../client/code/show-code';
import { type CodeKey } from '../../shared/domain/member-code';
import { type TeaHouse } from '../support/tea-house';

const asked = { settled: false, lines: [{ category: null, amountFen: 0 }] };

async function keysOf({ ask }: TeaHouse, openid: string): Promise<readonly CodeKey[]> {
  const answer = await ask('member', { action: 'enrol' }, openid);
  return (answer as Readonly<{ codeKeys: readonly CodeKey[] }>).codeKeys;
}

/** Lets somebody join; nothing happens when they have. The answer is their code of this moment. */
export async function joined(house: TeaHouse, openid: string): Promise<string> {
  const shown = showCode(await keysOf(house, openid), house.cloud.clock.now());
  if (!shown.ok) throw new Error(`${openid} has no key for today`);
  return shown.value.code;
}

type Quoted = Readonly<{ payFen: number; coupons: readonly Readonly<{ coupon: string }>[] }>;

/** Mei sells to somebody for an amount in yuan. */
export async function bought(house: TeaHouse, openid: string, yuan: number): Promise<void> {
  const code = await joined(house, openid);
  const scanned = await house.ask('staff', { action: 'scan', storeId: 'south', code }, 'mei');
  const { ticket } = scanned as Readonly<{ ticket: string }>;
  const lines = asked.lines.map((line) => ({ ...line, amountFen: yuan * 100 }));
  const sale = { storeId: 'south', ticket, lines };
  const quoted = await house.ask('staff', { action: 'quote', ...sale }, 'mei');
  const { payFen, coupons } = quoted as Quoted;
  const requestId = `sale-${openid}-${yuan}`;
  await house.ask(
    'staff',
    {
      action: 'record-purchase',
      requestId,
      payFen,
      coupons: coupons.map(({ coupon }) => coupon),
      ...sale,
    },
    'mei',
  );
}

/** The number of somebody's card. */
export async function memberNoOf({ ask }: TeaHouse, openid: string): Promise<string> {
  const answer = await ask('member', { action: 'home' }, openid);
  return (answer as Readonly<{ card: Readonly<{ no: string }> }>).card.no;
}

/** The desk issues coupons to somebody, one of each. */
export async function issued(
  house: TeaHouse,
  openid: string,
  coupons: readonly string[],
): Promise<void> {
  const memberNo = await memberNoOf(house, openid);
  for (const coupon of coupons) {
    const requestId = `coupon-${openid}-${coupon}`;
    const asked = { requestId, memberNo, coupon, reason: '赔个不是' };
    await house.ask('operator', { action: 'issue-coupon', ...asked });
  }
}

/** Somebody says that their birthday is this week, as the tea house counts it. */
export async function bornThisWeek({ ask }: TeaHouse, openid: string): Promise<void> {
  const birthday = { calendar: 'solar', month: 3, day: 12 };
  const asked = { requestId: `born-${openid}`, birthday, fourteenOrOlder: true };
  await ask('member', { action: 'tell-birthday', ...asked }, openid);
}

/** Somebody has redeemed a cup, which waits to be picked up. */
export async function redeemedCup({ ask, cloud }: TeaHouse, openid: string): Promise<void> {
  // The programme's stock is spread by the relay.
  await cloud.fireTimer('relay');
  const asked = { requestId: `cup-${openid}`, reward: 'tea-cup', points: 380 };
  await ask('member', { action: 'redeem-reward', ...asked }, openid);
}

async function given(house: TeaHouse, openid: string, points: number): Promise<void> {
  const memberNo = await memberNoOf(house, openid);
  const asked = { memberNo, requestId: `gift-${openid}`, points, reason: '老会员带入' };
  const { approval } = (await house.ask('operator', { action: 'adjust', ...asked })) as Readonly<{
    approval: string;
  }>;
  await house.ask('operator', { action: 'approve-adjustment', operator: 'hao', approval });
}

/** Somebody with five digits of points and a long name. */
export async function regular(house: TeaHouse, openid: string): Promise<void> {
  await bought(house, openid, 320);
  await given(house, openid, 12_480);
  const named = { requestId: `name-${openid}`, nickname: '欧阳清风徐来水波不兴的小茶客' };
  await house.ask('member', { action: 'change-profile', ...named }, openid);
  await house.ask('member', { action: 'check-in', requestId: `check-${openid}` }, openid);
}
