import { calendar } from '../../shared/contract/member/calendar';
import { cancelSignUp } from '../../shared/contract/member/cancel-sign-up';
import { draw } from '../../shared/contract/member/draw';
import { lotteries } from '../../shared/contract/member/lotteries';
import { lotteryRecord } from '../../shared/contract/member/lottery-record';
import { myDraws } from '../../shared/contract/member/my-draws';
import { news } from '../../shared/contract/member/news';
import { occasions } from '../../shared/contract/member/occasions';
import { signUp } from '../../shared/contract/member/sign-up';
import { occasion } from '../../shared/contract/operator/occasion';
import { programme } from '../../shared/contract/operator/programme';
import { publishProgramme } from '../../shared/contract/operator/publish-programme';
import { occasionsHere } from '../../shared/contract/staff/occasions';
import { scanIn } from '../../shared/contract/staff/scan-in';
import { addDays, dayOf } from '../../shared/domain/kernel/day';
import { HOUR, MINUTE } from '../../shared/domain/kernel/instant';
import { boss, mei } from './callers';
import { type Measured, fresh, newcomer } from './measured';
import { type Joined, type Shop } from './shop';

const request = () => ({ requestId: fresh('request') });

const prize = (id: string, given: object) => ({
  ...{ id, name: id, chances: 10, valueFen: 100, stock: null, whenGone: null },
  award: { kind: 'points', points: 1 },
  ...given,
});

const lottery = (id: string, given: object) => ({
  ...{ id, name: id, note: null, outOf: 10, prizes: [prize('points', {})] },
  ...{ costPoints: 0, freePerDay: 10, caps: { perDay: 10, perMember: 10 } },
  ...given,
});

const held = (id: string, startsAt: number, places: number | null) => ({
  ...{ id, name: id, note: null, stores: [], places, walkIn: true, gift: null },
  ...{ startsAt, endsAt: startsAt + 72 * HOUR },
  signUp: { from: startsAt - 90 * HOUR, until: startsAt + 72 * HOUR, cancelUntil: startsAt },
});

type Names = Readonly<{ plain: string; limited: string; over: string }>;

const holding = new WeakMap<Shop, Promise<Names>>();

/** What is on in a shop, from the first time it is asked. */
function hold(shop: Shop): Promise<Names> {
  const on = holding.get(shop) ?? begin(shop);
  holding.set(shop, on);
  return on;
}

/** Publishes lotteries and occasions of this moment, waits until they are in force and spreads their stock. */
async function begin({ ask, cloud }: Shop): Promise<Names> {
  const [plain, limited, over] = [fresh('plain'), fresh('limited'), fresh('over')];
  const at = cloud.clock.now();
  const today = dayOf(at);
  const ended = { from: addDays(today, -9), to: addDays(today, -2) };
  const runs = { from: today, to: addDays(today, 9) };
  const { terms, versions } = await ask(boss, programme, {});
  const cups = [prize('cup', { stock: 1000 })];
  await ask(boss, publishProgramme, {
    terms: {
      ...terms,
      lotteries: [
        ...terms.lotteries,
        lottery(plain, runs),
        lottery(limited, { ...runs, prizes: cups }),
        lottery(over, ended),
      ],
      occasions: [held(plain, at, null), held(limited, at + 72 * HOUR, 1000)],
    },
    after: Math.max(...versions.map(({ version }) => version)),
  });
  cloud.clock.advance(3 * MINUTE);
  await cloud.fireTimer('relay');
  return { plain, limited, over };
}

type Ready = Readonly<{ shop: Shop; member: Joined; names: Names }>;
type Deed = (ready: Ready) => Promise<unknown>;

const ofMember = (
  act: string,
  budget: number,
  [before, deed]: readonly [Deed, Deed],
): Measured => ({
  door: 'member',
  act,
  budget,
  prepare: async (shop) => {
    const names = await hold(shop);
    const ready = { shop, names, member: await newcomer(shop) };
    await before(ready);
    return () => deed(ready);
  },
});

const nothing: Deed = async () => undefined;
/** The instance last looked at what is limited a while ago. */
const aWhileLater: Deed = async ({ shop }) => shop.cloud.clock.advance(5_000);
const drawing =
  (which: keyof Names): Deed =>
  ({ shop, member, names }) =>
    shop.ask(member.at, draw, { ...request(), lottery: names[which], luck: fresh('luck') });
const signing =
  (which: keyof Names): Deed =>
  ({ shop, member, names }) =>
    shop.ask(member.at, signUp, { ...request(), occasion: names[which] });
const cancelling: Deed = ({ shop, member, names }) =>
  shop.ask(member.at, cancelSignUp, { ...request(), occasion: names.limited });

const scannedIn: Measured = {
  door: 'staff',
  act: 'scan-in',
  budget: 2,
  prepare: async (shop) => {
    const { plain } = await hold(shop);
    const ticket = await shop.scanned(await newcomer(shop));
    const asked = { ...request(), storeId: 's1', ticket, occasion: plain };
    return () => shop.ask(mei, scanIn, asked);
  },
};

const listedHere: Measured = {
  door: 'staff',
  act: 'occasions',
  budget: 1,
  prepare: async (shop) => {
    await hold(shop);
    return () => shop.ask(mei, occasionsHere, { storeId: 's1' });
  },
};

const reported: Measured = {
  door: 'operator',
  act: 'occasion',
  budget: 2,
  prepare: async (shop) => {
    const { plain } = await hold(shop);
    return () => shop.ask(boss, occasion, { occasion: plain });
  },
};

/** Lotteries, what takes place at the stores, news and the calendar. */
export const activityActs: readonly Measured[] = [
  ofMember('lotteries', 1, [
    aWhileLater,
    ({ shop, member: { at } }) => shop.ask(at, lotteries, {}),
  ]),
  ofMember('draw', 2, [nothing, drawing('plain')]),
  ofMember('draw a limited prize', 3, [drawing('limited'), drawing('limited')]),
  ofMember('my-draws', 2, [
    drawing('plain'),
    ({ shop, member, names }) => shop.ask(member.at, myDraws, { lottery: names.plain }),
  ]),
  ofMember('lottery-record', 1, [
    nothing,
    ({ shop, member, names }) => shop.ask(member.at, lotteryRecord, { lottery: names.over }),
  ]),
  ofMember('occasions', 1, [
    aWhileLater,
    ({ shop, member: { at } }) => shop.ask(at, occasions, {}),
  ]),
  ofMember('sign-up', 2, [nothing, signing('plain')]),
  ofMember('sign-up for one of so many places', 3, [nothing, signing('limited')]),
  ofMember('cancel-sign-up', 2, [signing('limited'), cancelling]),
  ofMember('news', 1, [nothing, ({ shop, member: { at } }) => shop.ask(at, news, {})]),
  ofMember('calendar', 1, [
    nothing,
    ({ shop, member: { at } }) => shop.ask(at, calendar, { month: '2026-03' }),
  ]),
  listedHere,
  scannedIn,
  reported,
];
