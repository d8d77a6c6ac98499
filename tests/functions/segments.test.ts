import { dayOf } from '../../shared/domain/kernel/day';
import { type Member, type MemberEvent, foldMember } from '../../shared/domain/members';
import { teaHouse } from '../../shared/domain/programme';
import { type Rule, matches } from '../../shared/domain/segments';
import { granted, verdict } from '../support/answers';
import { daysAfter, midnight, monday } from '../support/calendar';
import { type Phone, type Shop, openShop } from '../support/shop';
import { buys, fresh, refunds } from '../support/till';

jest.setTimeout(120_000);

const DAY = 24 * 3_600_000;
const { behaviour } = teaHouse;
const awayDays = { 0: 45, 1: 45, 2: 45, 3: 45, 4: 45, 5: 45 };

let shop: Shop;
let people: Readonly<Record<'lin' | 'tao' | 'an' | 'bo', Phone>>;

const tagged = (memberNo: string, given: object) =>
  shop.console({
    ...{ action: 'tag-member', requestId: fresh('tag'), memberNo, reason: '店长认识' },
    ...given,
  });

beforeAll(async () => {
  shop = await openShop();
  const [lin, tao, an] = [await shop.joins('lin'), await shop.joins('tao'), await shop.joins('an')];
  const { orderId } = granted(await buys(shop, lin, { yuan: 60 }));
  granted(await buys(shop, tao, { yuan: 20 }));
  granted(await tagged(lin.no, { put: ['熟客'] }));
  granted(await shop.relay());
  shop.wait(10 * DAY);
  await Promise.all([lin.refresh(), tao.refresh()]);
  granted(await refunds(shop, orderId, { yuan: 60 }));
  granted(await buys(shop, tao, { yuan: 100 }));
  granted(await tagged(lin.no, { take: ['熟客'], put: ['要回访'] }));
  granted(await tagged(tao.no, { put: ['熟客'] }));
  people = { lin, tao, an, bo: await shop.joins('bo') };
});
afterAll(() => shop.stop());

const rule = (given: Rule) => ({ kind: 'rule', rule: given });
const members = async (by: object, given: object = {}) =>
  granted(await shop.console({ action: 'segment-members', by, ...given }));
const nos = async (by: object, given: object = {}): Promise<readonly string[]> =>
  (await members(by, given)).members.map(({ memberNo }) => memberNo);
const those = (...names: readonly (keyof typeof people)[]): readonly string[] =>
  names.map((name) => people[name].no).sort();

const regulars: Rule = { kind: 'tag', tags: ['熟客'] };
const spent: Rule = { kind: 'spent', within: 365, fen: { from: 1, to: null } };
const came: Rule = { kind: 'last', of: 'visit', daysAgo: { from: 0, to: null } };

describe('A segment', () => {
  it('has the members its rule is true of now', async () => {
    expect(await nos(rule(regulars))).toEqual(those('tao'));
    expect(await nos(rule(spent))).toEqual(those('tao'));
    expect(await nos(rule({ kind: 'not', of: spent }))).toEqual(those('lin', 'an', 'bo'));
    expect(await nos(rule({ kind: 'all', of: [came, { kind: 'not', of: regulars }] }))).toEqual(
      those('lin'),
    );
  });

  it('is counted by indexes alone where they can tell, and looked through where not', async () => {
    const all = { kind: 'all', of: [regulars, came] } as const;
    expect(await members(rule(all))).toMatchObject({ count: 1, seen: 1, found: 1, cursor: null });
    const either = await members(rule({ kind: 'any', of: [regulars, came] }), { limit: 0 });
    expect(either).toMatchObject({ count: null, seen: 4, found: 2, members: [], cursor: null });
  });

  it('as of a past day has those the ledger had then', async () => {
    expect(await nos(rule(regulars), { on: monday })).toEqual(those('lin'));
    expect(await nos(rule(spent), { on: monday })).toEqual(those('lin', 'tao'));
    expect(await nos(rule({ kind: 'not', of: regulars }), { on: monday })).toEqual(
      those('tao', 'an'),
    );
    expect(await nos(rule(came), { on: daysAfter(monday, -1) })).toEqual([]);
    const today = { action: 'segment-members', by: rule(came), on: dayOf(shop.now()) } as const;
    expect(verdict(await shop.console(today))).toBe('day-not-closed');
  });

  it('as of any day is what replaying every entry by hand gives, on every page', async () => {
    const rules: readonly Rule[] = [
      regulars,
      spent,
      { kind: 'days', of: 'purchase', within: 5, times: { from: 1, to: null } },
      { kind: 'points', points: { from: 30, to: null } },
      { kind: 'not', of: { kind: 'quadrant', quadrants: ['new-activation'] } },
      { kind: 'any', of: [{ kind: 'joined', daysAgo: { from: 0, to: 3 } }, regulars] },
    ];
    granted(await shop.relay());
    const entries = await shop.documents.all<Entry>('entries');
    for (const on of [0, 1, 9].map((days) => daysAfter(monday, days))) {
      const then = statesBefore(entries, midnight(daysAfter(on, 1)));
      const asked = {
        at: midnight(daysAfter(on, 1)) - 1,
        asOf: on,
        newDays: 30,
        awayDays,
        behaviour,
        marks: null,
      };
      for (const each of rules) {
        const expected = then.filter((member) => matches(each, member, asked)).map(({ no }) => no);
        expect(await everyPage(rule(each), { on, limit: 1 })).toEqual(expected.sort());
      }
    }
  });

  it('goes on after any member, and misses and repeats nobody', async () => {
    const everybody = rule({ kind: 'joined', daysAgo: { from: 0, to: null } });
    expect(await everyPage(everybody, { limit: 1 })).toEqual(those('lin', 'tao', 'an', 'bo'));
    expect(await everyPage(everybody, { limit: 3 })).toEqual(those('lin', 'tao', 'an', 'bo'));
  });

  it('is saved under a name, and another rule under the same name replaces it whole', async () => {
    const saves = (given: Rule) =>
      shop.console({ action: 'save-segment', segment: 'regulars', name: '熟客', rule: given });
    granted(await saves({ kind: 'all', of: [regulars, came] }));
    granted(await saves(regulars));
    const { segments } = granted(await shop.console({ action: 'segments' }));
    expect(segments).toEqual([
      {
        ...{ segment: 'regulars', name: '熟客', rule: regulars },
        ...{ savedAt: shop.now(), savedBy: 'console:boss' },
      },
    ]);
    expect(await nos({ kind: 'segment', segment: 'regulars' })).toEqual(those('tao'));
    expect(verdict(await saves({ kind: 'tier', tiers: ['gold'] }))).toBe('segment-problems');
    const unknown = { action: 'segment-members', by: { kind: 'segment', segment: 'x' } } as const;
    expect(verdict(await shop.console(unknown))).toBe('no-such-segment');
  });

  it('is a rule of bounded depth and size, of known conditions only', async () => {
    const deep = (depth: number): Rule =>
      depth === 0 ? regulars : { kind: 'not', of: deep(depth - 1) };
    const asked = async (given: unknown) =>
      verdict(await shop.console({ action: 'segment-members', by: { kind: 'rule', rule: given } }));
    expect(await asked(deep(4))).toBe('granted');
    expect(await asked(deep(5))).toBe('malformed-input');
    expect(await asked(deep(2000))).toBe('malformed-input');
    const wide = (of: number): unknown => ({
      kind: 'any',
      of: Array.from({ length: of }, () => came),
    });
    const wider = (rows: number, of: number): unknown => ({
      ...{ kind: 'any', of: Array.from({ length: rows }, () => wide(of)) },
    });
    expect(await asked(wide(12))).toBe('granted');
    expect(await asked(wide(13))).toBe('malformed-input');
    expect(await asked(wider(3, 12))).toBe('granted');
    expect(await asked(wider(4, 12))).toBe('malformed-input');
    expect(await asked({ kind: '$where', of: 'true' })).toBe('malformed-input');
    expect(await asked({ kind: 'tag', tags: [{ $gt: '' }] })).toBe('malformed-input');
  });
});

async function everyPage(by: object, given: object): Promise<readonly string[]> {
  const found: string[] = [];
  for (
    let after: string | null = '0000000000', turns = 0;
    after !== null && turns < 20;
    turns += 1
  ) {
    const page: Awaited<ReturnType<typeof members>> = await members(by, { ...given, after });
    found.push(...page.members.map(({ memberNo }) => memberNo));
    after = page.cursor;
  }
  return found;
}

type Entry = Readonly<{
  memberId: string;
  seq: number;
  at: number;
  events: readonly MemberEvent[];
}>;

/** Every member that there was before an instant, folded from all that had happened. */
function statesBefore(entries: readonly Entry[], before: number): readonly Member[] {
  const earlier = entries.filter(({ at }) => at < before);
  return [...new Set(earlier.map(({ memberId }) => memberId))].map((id) =>
    foldMember(
      earlier
        .filter(({ memberId }) => memberId === id)
        .sort((a, b) => a.seq - b.seq)
        .flatMap(({ events }) => events),
    ),
  );
}
