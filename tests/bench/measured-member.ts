import { claim } from '../../shared/contract/member/claim';
import { changeProfile } from '../../shared/contract/member/change-profile';
import { checkIn } from '../../shared/contract/member/check-in';
import { claimReceipt } from '../../shared/contract/member/claim-receipt';
import { codeKeys } from '../../shared/contract/member/code-key';
import { enrol } from '../../shared/contract/member/enrol';
import { history } from '../../shared/contract/member/history';
import { home } from '../../shared/contract/member/home';
import { recap } from '../../shared/contract/member/recap';
import { stores } from '../../shared/contract/member/stores';
import { tasks } from '../../shared/contract/member/tasks';
import { tellBirthday } from '../../shared/contract/member/tell-birthday';
import { invite } from '../../shared/contract/member/invite';
import { wallet } from '../../shared/contract/member/wallet';
import { welcome } from '../../shared/contract/member/welcome';
import { makeUp } from '../../shared/contract/member/make-up';
import { allowDwell } from '../../shared/contract/member/allow-dwell';
import { noteStays } from '../../shared/contract/member/note-stays';
import { noteOpen } from '../../shared/contract/member/note-open';
import { offers } from '../../shared/contract/member/offers';
import { redeemReward } from '../../shared/contract/member/redeem-reward';
import { rewards } from '../../shared/contract/member/rewards';
import { recordReceipt } from '../../shared/contract/staff/record-receipt';
import { adjust } from '../../shared/contract/operator/adjust';
import { addDays, dayOf, startOf } from '../../shared/domain/kernel/day';
import { HOUR } from '../../shared/domain/kernel/instant';
import { boss, mei, shopper } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { type Joined, type Shop } from './shop';

type Deed = (shop: Shop, member: Joined) => Promise<unknown>;

const ofMember = (act: string, budget: number, deed: Deed): Measured => ({
  door: 'member',
  act,
  budget,
  prepare: async (shop) => {
    const member = await newcomer(shop);
    return () => deed(shop, member);
  },
});

const request = () => ({ requestId: fresh('request') });

// Yesterday is missed by somebody who came the day before.
const madeUp: Measured = {
  door: 'member',
  act: 'make-up',
  budget: 2,
  prepare: async (shop) => {
    const { at, no } = await newcomer(shop);
    await shop.ask(at, checkIn, request());
    await shop.ask(boss, adjust, { ...request(), memberNo: no, points: 50, reason: 'welcome' });
    shop.cloud.clock.advance(48 * HOUR);
    const day = addDays(dayOf(shop.cloud.clock.now()), -1);
    return () => shop.ask(at, makeUp, { ...request(), day });
  },
};

/** Looks at what is limited, at which the instance last looked a while ago. */
const looking = (act: string, deed: Deed): Measured => ({
  door: 'member',
  act,
  budget: 1,
  prepare: async (shop) => {
    const member = await newcomer(shop);
    shop.cloud.clock.advance(5_000);
    return () => deed(shop, member);
  },
});

const rich = async ({ ask }: Shop, { no }: Joined) =>
  ask(boss, adjust, { ...request(), memberNo: no, points: 400, reason: 'welcome' });

const redeemed = (
  act: string,
  budget: number,
  asked: Readonly<{ reward: string; points: number }>,
): Measured => ({
  door: 'member',
  act,
  budget,
  prepare: async (shop) => {
    const member = await newcomer(shop);
    await rich(shop, member);
    await shop.cloud.fireTimer('relay');
    return () => shop.ask(member.at, redeemReward, { ...request(), ...asked });
  },
});
// The last day of the year, so that it can be looked back on.
const lookedBack: Measured = {
  door: 'member',
  act: 'recap',
  budget: 2,
  prepare: async (shop) => {
    const { at } = await newcomer(shop);
    const year = Number(dayOf(shop.cloud.clock.now()).slice(0, 4));
    shop.cloud.clock.set(startOf(`${year}-12-31`));
    return () => shop.ask(at, recap, { year });
  },
};

// The order, the day's tries and the member are three documents, so three writes after the reading.
const receiptClaimed: Measured = {
  door: 'member',
  act: 'claim-receipt',
  budget: 4,
  prepare: async (shop) => {
    const { at } = await newcomer(shop);
    const sold = { storeId: 's1', orderNo: fresh('paper') };
    const lines = [{ category: null, amountFen: 4_200 }];
    await shop.ask(mei, recordReceipt, { ...request(), ...sold, lines });
    return () => shop.ask(at, claimReceipt, { ...request(), ...sold, amountFen: 4_200 });
  },
};

/** What shoppers do; the budgets of the design, and for the others one to read and one to write. */
export const memberActs: readonly Measured[] = [
  { ...ofMember('show the code', 0, async (_, { code }) => code()), door: 'phone' },
  {
    door: 'member',
    act: 'enrol',
    budget: 2,
    prepare: async (shop) => () => shop.ask(shopper(fresh('guest')), enrol, {}),
  },
  ofMember('enrol again', 1, ({ ask }, { at }) => ask(at, enrol, {})),
  ofMember('home', 1, ({ ask }, { at }) => ask(at, home, {})),
  ofMember('welcome', 1, ({ ask }, { at }) => ask(at, welcome, {})),
  ofMember('check-in', 2, ({ ask }, { at }) => ask(at, checkIn, request())),
  ofMember('change-profile', 2, ({ ask }, { at }) =>
    ask(at, changeProfile, { ...request(), nickname: '小林' }),
  ),
  ofMember('allow-dwell', 2, ({ ask }, { at }) =>
    ask(at, allowDwell, { ...request(), allowed: true }),
  ),
  {
    door: 'member',
    act: 'note-stays',
    budget: 2,
    prepare: async (shop) => {
      const { at } = await newcomer(shop);
      await shop.ask(at, allowDwell, { ...request(), allowed: true });
      const on = dayOf(shop.cloud.clock.now());
      const stays = [{ page: 'home', on, seconds: 30 }] as const;
      return () => shop.ask(at, noteStays, { batch: fresh('batch'), stays: [...stays] });
    },
  },
  ofMember('note-open', 2, ({ ask }, { at }) => ask(at, noteOpen, { earlier: [] })),
  ofMember('tasks', 1, ({ ask }, { at }) => ask(at, tasks, {})),
  lookedBack,
  ofMember('tell-birthday', 2, ({ ask }, { at }) =>
    ask(at, tellBirthday, {
      ...request(),
      birthday: { calendar: 'solar', month: 3, day: 10 },
      fourteenOrOlder: true,
    }),
  ),
  ofMember('code-keys', 1, ({ ask }, { at }) => ask(at, codeKeys, {})),
  looking('offers', ({ ask }, { at }) => ask(at, offers, {})),
  {
    door: 'member',
    act: 'claim, limited',
    budget: 3,
    prepare: async (shop) => {
      const { at } = await newcomer(shop);
      // The relay has spread the stock when the programme came into force.
      await shop.cloud.fireTimer('relay');
      return () => shop.ask(at, claim, { ...request(), claim: 'saucer' });
    },
  },
  ofMember('claim, unlimited', 2, ({ ask }, { at }) =>
    ask(at, claim, { ...request(), claim: 'morning' }),
  ),
  looking('rewards', ({ ask }, { at }) => ask(at, rewards, {})),
  redeemed('redeem-reward, limited', 3, { reward: 'tea-cup', points: 380 }),
  redeemed('redeem-reward, unlimited', 2, { reward: 'five-off', points: 100 }),
  ofMember('invite', 2, ({ ask }, { at }) => ask(at, invite, {})),
  ofMember('stores', 1, ({ ask }, { at }) => ask(at, stores, {})),
  ofMember('wallet', 1, ({ ask }, { at }) => ask(at, wallet, {})),
  ofMember('history', 2, ({ ask }, { at }) => ask(at, history, {})),
  madeUp,
  receiptClaimed,
];
