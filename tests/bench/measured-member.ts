import { changeProfile } from '../../shared/contract/member/change-profile';
import { checkIn } from '../../shared/contract/member/check-in';
import { codeKeys } from '../../shared/contract/member/code-key';
import { enrol } from '../../shared/contract/member/enrol';
import { history } from '../../shared/contract/member/history';
import { home } from '../../shared/contract/member/home';
import { tellBirthday } from '../../shared/contract/member/tell-birthday';
import { wallet } from '../../shared/contract/member/wallet';
import { welcome } from '../../shared/contract/member/welcome';
import { makeUp } from '../../shared/contract/member/make-up';
import { adjust } from '../../shared/contract/operator/adjust';
import { addDays, dayOf } from '../../shared/domain/kernel/day';
import { HOUR } from '../../shared/domain/kernel/instant';
import { boss, shopper } from './callers';
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
  ofMember('tell-birthday', 2, ({ ask }, { at }) =>
    ask(at, tellBirthday, {
      ...request(),
      birthday: { calendar: 'solar', month: 3, day: 10 },
      fourteenOrOlder: true,
    }),
  ),
  ofMember('code-keys', 1, ({ ask }, { at }) => ask(at, codeKeys, {})),
  ofMember('wallet', 1, ({ ask }, { at }) => ask(at, wallet, {})),
  ofMember('history', 2, ({ ask }, { at }) => ask(at, history, {})),
  madeUp,
];
