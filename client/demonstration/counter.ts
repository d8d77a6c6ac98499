import { home } from '../../shared/contract/member/home';
import { redeemReward } from '../../shared/contract/member/redeem-reward';
import { tellBirthday } from '../../shared/contract/member/tell-birthday';
import { adjust } from '../../shared/contract/operator/adjust';
import { issueCoupon } from '../../shared/contract/operator/issue-coupon';
import { dayOf } from '../../shared/domain/kernel/day';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';

const desk = { door: 'operator', operator: 'opening' } as const;
const cup = { reward: 'tea-cup', points: 380 } as const;
const reason = '茶会上的一份心意';

type At = Readonly<{ gateway: Gateway; openid: string }>;

const phone = ({ openid }: At) => ({ door: 'member', openid }) as const;
const request = (what: string, { openid }: At): string => `${what}-${openid}`;

async function memberNo(at: At): Promise<string> {
  const answer = await ask(at.gateway, [phone(at), home], {});
  return valueOf(answer, `the card of ${at.openid}`).card.no;
}

/** Somebody whose birthday is this week. */
async function bornThisWeek(at: At): Promise<void> {
  const [, month, day] = dayOf(Date.now()).split('-').map(Number);
  const birthday = { calendar: 'solar', month: month ?? 1, day: day ?? 1 } as const;
  const input = { requestId: request('born', at), birthday, fourteenOrOlder: true };
  valueOf(await ask(at.gateway, [phone(at), tellBirthday], input), `the birthday of ${at.openid}`);
}

/** Somebody with a coupon that is swapped for a cup of tea. */
async function holdsATasting(at: At): Promise<void> {
  const input = { requestId: request('tasting', at), memberNo: await memberNo(at) };
  const issued = await ask(at.gateway, [desk, issueCoupon], {
    ...input,
    coupon: 'tasting',
    reason,
  });
  valueOf(issued, `the tasting of ${at.openid}`);
}

/** Somebody for whom a cup waits, out of points given for it. */
async function awaitsACup(at: At): Promise<void> {
  const { points } = cup;
  const given = {
    requestId: request('points', at),
    memberNo: await memberNo(at),
    points,
    growth: 0,
  };
  valueOf(await ask(at.gateway, [desk, adjust], { ...given, reason }), `points for ${at.openid}`);
  const input = { requestId: request('cup', at), ...cup };
  valueOf(await ask(at.gateway, [phone(at), redeemReward], input), `the cup of ${at.openid}`);
}

const waiting = [
  ['tea-0006', bornThisWeek],
  ['tea-0017', holdsATasting],
  ['tea-0013', awaitsACup],
] as const;

/** What the till has to do today for people who come by; a second time it changes nothing. */
export async function layCounter(gateway: Gateway, openids: readonly string[]): Promise<void> {
  for (const [openid, has] of waiting) {
    if (openids.includes(openid)) await has({ gateway, openid });
  }
}
