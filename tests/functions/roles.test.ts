import type { Identity } from '../../local/functions/identity';
import { type Answer, granted, verdict } from '../support/answers';
import { contracts, type Door } from '../support/contracts';
import { inputs } from '../support/inputs';
import { type Shop, openShop, openidOf } from '../support/shop';
import { harmless, hearing, operatorVerdicts } from '../support/verdicts';

jest.setTimeout(60_000);

let shop: Shop;
beforeAll(async () => {
  shop = await openShop();
  await shop.joins('lin');
  await shop.hires('otto', 'staff', ['north']);
  const staffId = await shop.hires('gone', 'operator', ['south']);
  granted(await shop.console({ action: 'revoke-staff', staffId }));
});
afterAll(() => shop.stop());

const person = (name: string): Identity => ({ source: 'wx_client', openid: openidOf(name) });

const callers: Readonly<Record<string, Identity>> = {
  nobody: { source: 'wx_client' },
  shopper: person('passer-by'),
  member: person('lin'),
  elsewhere: person('otto'),
  staff: person('mei'),
  dismissed: person('gone'),
  manager: person('hao'),
  operator: person('lan'),
  console: { source: 'wx_devtools' },
  nameless: { source: 'wx_devtools' },
  timer: { source: 'wx_trigger' },
  http: { source: 'wx_http' },
  chained: { source: 'wx_client,scf', openid: openidOf('lan') },
  unknown: { source: '' },
};

type Caller = keyof typeof callers;

const call = (door: string, event: object, caller: Caller) =>
  shop.cloud.call(
    door,
    caller === 'console' ? { operator: 'boss', ...event } : event,
    callers[caller] ?? { source: '' },
  ) as Promise<Answer>;

/** Who hears what: `same` is the verdict an action gives those it admits. */
type Row = Readonly<{ of: readonly Caller[]; hear: string }>;

type Table = Readonly<{ rows: readonly Row[]; same: Readonly<Record<string, string>> }>;

const strangers = ['nobody', 'timer', 'http', 'chained', 'unknown'];
const others = ['shopper', 'member', 'elsewhere', 'staff', 'dismissed', 'manager'];

const tables: Readonly<Record<Door, Table>> = {
  member: {
    rows: [
      { of: [...strangers, 'console', 'nameless'], hear: 'not-allowed' },
      { of: ['shopper', 'elsewhere', 'staff', 'dismissed', 'manager', 'operator'], hear: 'guest' },
      { of: ['member'], hear: 'same' },
    ],
    same: {
      enrol: 'granted',
      home: 'granted',
      'code-key': 'granted',
      'check-in': 'granted',
      'make-up': 'day-not-missed',
      ...harmless('history', 'lotteries', 'consents', 'set-consent', 'inbox', 'read-inbox'),
      draw: 'no-such-lottery',
      'my-draws': 'no-such-lottery',
      'lottery-record': 'no-such-lottery',
      occasions: 'granted',
      'sign-up': 'no-such-occasion',
      'cancel-sign-up': 'no-such-occasion',
      news: 'granted',
      ...harmless('note-open', 'note-stays', 'allow-dwell'),
      calendar: 'granted',
      'change-profile': 'granted',
      'tell-birthday': 'granted',
      tasks: 'granted',
      recap: 'recap-not-ready',
      wallet: 'granted',
      offers: 'granted',
      claim: 'no-such-claim',
      rewards: 'granted',
      'redeem-reward': 'no-such-reward',
      invite: 'granted',
      'note-grants': 'no-such-template',
      stores: 'granted',
      'claim-receipt': 'receipt-not-found',
    },
  },
  staff: {
    rows: [
      { of: [...strangers, 'console', 'nameless'], hear: 'not-allowed' },
      { of: ['shopper', 'member', 'dismissed'], hear: 'not-staff' },
      { of: ['elsewhere'], hear: 'not-your-store' },
      { of: ['staff', 'manager', 'operator'], hear: 'same' },
    ],
    same: {
      bind: 'invitation-not-valid',
      me: 'granted',
      scan: 'not-a-member-code',
      ...hearing('ticket-not-genuine', 'quote', 'record-visit', 'log-care', 'record-purchase'),
      ...hearing('ticket-not-genuine', 'redeem-coupon', 'hand-over', 'cancel-pick-up', 'scan-in'),
      'record-receipt': 'granted',
      refund: 'order-not-found',
      'find-order': 'order-not-found',
      today: 'granted',
      occasions: 'granted',
      ...{ ...harmless('follow-ups', 'scripts'), 'settle-follow-up': 'not-a-member' },
    },
  },
  operator: {
    rows: [
      { of: [...strangers, ...others], hear: 'not-allowed' },
      { of: ['nameless'], hear: 'malformed-input' },
      { of: ['operator', 'console'], hear: 'same' },
    ],
    same: operatorVerdicts,
  },
};

/** Actions that ask less than their door: joining makes a guest a member, an invitation makes staff, a record is public. */
const exceptions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  enrol: { guest: 'granted' },
  'lottery-record': { guest: 'no-such-lottery' },
  bind: { 'not-staff': 'invitation-not-valid', 'not-your-store': 'invitation-not-valid' },
  me: { 'not-your-store': 'granted' },
};

function expected(door: Door, action: string, { hear }: Row): string {
  if (hear === 'same') return tables[door].same[action] ?? '';
  return exceptions[action]?.[hear] ?? (hear === 'guest' ? 'not-a-member' : hear);
}

// Joining comes last: it would make members of the guests.

const cells = (Object.keys(tables) as Door[]).flatMap((door) =>
  [...contracts[door]]
    .reverse()
    .flatMap(({ name }) =>
      tables[door].rows.flatMap((row) =>
        row.of.map((caller) => [door, name, caller, expected(door, name, row)] as const),
      ),
    ),
);

describe('Who may do what', () => {
  it('is said for every caller and every action', () => {
    const actions = Object.values(contracts).flat();
    expect(cells).toHaveLength(actions.length * Object.keys(callers).length);
    expect(new Set(cells.map(([door, name, caller]) => `${door} ${name} ${caller}`)).size).toBe(
      cells.length,
    );
  });

  it.each(cells)('%s: %s, asked by %s, is %s', async (...[door, action, caller, hears]) => {
    const input = (inputs[door] as Readonly<Record<string, object>>)[action];
    expect(verdict(await call(door, { action, ...input }, caller))).toBe(hears);
  });

  const timers = ['relay', 'nightly'].flatMap((door) =>
    Object.keys(callers).map((caller) => {
      const may = ['timer', 'console', 'nameless'].includes(caller);
      return [door, caller, may ? 'granted' : 'not-allowed'] as const;
    }),
  );
  it.each(timers)('%s, run by %s, is %s', async (door, caller, hears) => {
    const forged = { Type: 'Timer', TriggerName: 'every-minute', operator: 'boss' };
    expect(verdict(await call(door, forged, caller))).toBe(hears);
  });
});
