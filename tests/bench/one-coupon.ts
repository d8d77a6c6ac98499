import { wallet } from '../../shared/contract/member/wallet';
import { issueCoupon } from '../../shared/contract/operator/issue-coupon';
import { MINUTE } from '../../shared/domain/kernel/instant';
import { boss, mei } from './callers';
import { fresh, newcomer } from './measured';
import { type Shop } from './shop';

type Answer = Readonly<{ ok: boolean; refusal?: Readonly<{ code: string }> }>;

/** One round: how the tills were answered in the end, and how often the wallet says it was used. */
export type Round = Readonly<{ answers: Readonly<Record<string, number>>; used: number }>;

/** Codes of so many steps, within the life of a ticket: only the coupon itself lets no more than one use it. */
const STEPS = 16;
const STEP = MINUTE / 2;

/** Who is told busy asks the same again, as a till does. */
const PATIENCE = 20;

async function patiently(shop: Shop, asked: object): Promise<string> {
  let verdict = 'busy';
  for (let tries = 0; tries < PATIENCE && verdict === 'busy'; tries += 1) {
    const answer = (await shop.cloud.call('staff', asked, mei.who)) as Answer;
    verdict = answer.ok ? 'granted' : (answer.refusal?.code ?? '');
  }
  return verdict;
}

/** A new member's one coupon, at so many tills at once, four for each code that the phone showed. */
export async function oneCoupon(shop: Shop, tills: number): Promise<Round> {
  const member = await newcomer(shop);
  const asked = { memberNo: member.no, coupon: 'five-off', reason: 'welcome' };
  const { coupon } = await shop.ask(boss, issueCoupon, { requestId: fresh('issue'), ...asked });
  const tickets: string[] = [];
  while (tickets.length < tills) {
    shop.cloud.clock.advance(STEP);
    const here = Math.min(Math.ceil(tills / STEPS), tills - tickets.length);
    tickets.push(...(await Promise.all(Array.from({ length: here }, () => shop.scanned(member)))));
  }
  return settled(shop, member.at, { coupon: coupon.id, tickets });
}

async function settled(
  shop: Shop,
  by: Parameters<Shop['ask']>[0],
  { coupon, tickets }: Readonly<{ coupon: string; tickets: readonly string[] }>,
): Promise<Round> {
  const verdicts = await Promise.all(
    tickets.map((ticket) =>
      patiently(shop, {
        ...{ action: 'record-purchase', requestId: fresh('buy'), orderNo: fresh('order') },
        ...{ storeId: 's1', ticket, lines: [{ category: null, amountFen: 4_000 }] },
        ...{ payFen: 3_500, coupons: [coupon] },
      }),
    ),
  );
  const answers: Record<string, number> = {};
  for (const verdict of verdicts) answers[verdict] = (answers[verdict] ?? 0) + 1;
  const { past } = await shop.ask(by, wallet, {});
  return {
    answers,
    used: past.filter(({ id, ended }) => id === coupon && ended === 'used').length,
  };
}
