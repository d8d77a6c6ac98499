import { type MemberEvent, foldMember } from '../../../shared/domain/members';
import type { Programme } from '../../../shared/domain/programme';
import type { TaskDefinition } from '../../../shared/domain/tasks';
import { clock } from '../../support/calendar';
import { isRecorded, purchase, refund } from '../../support/counter';
import { plainDays } from '../../support/cast';
import { type Life, begun, lived } from '../../support/given';

const gift = { kind: 'points', points: 30 } as const;
const twoTeas: TaskDefinition = {
  id: 'two-teas',
  name: '喝两次茶',
  goal: { kind: 'purchases', times: 2, category: 'tea', leastFen: 1000 },
  period: 'once',
  cap: 1,
  gift,
};
const at = clock('2026-03-10');

const withTask = (task: Partial<TaskDefinition> = {}): Programme => ({
  ...plainDays,
  tasks: [{ ...twoTeas, ...task }],
});
const milestones: Programme = {
  ...plainDays,
  milestones: { growth: [{ growth: 100, gift }], anniversary: [gift] },
};

const buys = (programme: Programme, life: Life, [orderId, yuan = 20]: readonly [string, number?]) =>
  lived(programme, life, purchase(orderId, yuan, { at }));

function givesBack(programme: Programme, life: Life, kept: readonly [number, number]): Life {
  const bought = life.events.filter(isRecorded).at(-1);
  if (bought === undefined) throw new Error('nothing was bought');
  return lived(programme, life, refund(bought, kept, at));
}

const kinds = ({ events }: Life) => events.map(({ kind }) => kind);
const balance = ({ member }: Life) =>
  member.points.lots.reduce((sum, lot) => sum + lot.points, 0) - member.points.debt;
const earned = ({ events }: Life, why: string) =>
  events.filter((event) => event.kind === 'points-earned' && event.cause.kind === why).length;

describe('A task that is reached', () => {
  it('brings its gift in the same write, by itself', () => {
    const programme = withTask();
    const one = buys(programme, begun(), ['1']);
    expect(kinds(one)).not.toContain('task-completed');
    const two = buys(programme, one, ['2']);
    expect(kinds(two).slice(-3)).toEqual(['task-advanced', 'task-completed', 'points-earned']);
    expect(balance(two)).toBe(20 + 20 + 30);
    expect(earned(buys(programme, buys(programme, two, ['3']), ['4']), 'task')).toBe(1);
  });

  it('and then refunded loses the gift, and counts again with another purchase', () => {
    const programme = withTask();
    const two = buys(programme, buys(programme, begun(), ['1']), ['2']);
    const back = givesBack(programme, two, [2000, 0]);
    expect(kinds(back)).toContain('task-undone');
    expect(balance(back)).toBe(20);
    expect(back.member.tasks.records).toMatchObject([{ marks: ['store-1:1'], given: [] }]);
    expect(balance(buys(programme, back, ['3']))).toBe(20 + 20 + 30);
  });

  it('that brought a coupon loses it unused, and is charged for it used', () => {
    const programme = withTask({ gift: { kind: 'coupon', coupon: 'five-off' } });
    const two = buys(programme, buys(programme, begun(), ['1']), ['2']);
    const [coupon] = two.member.wallet.live;
    expect(coupon?.name).toBe('5 元茶券');
    expect(givesBack(programme, two, [2000, 0]).member.wallet.live).toEqual([]);

    const pot = { category: null, amountFen: 3500 };
    const used = lived(programme, two, {
      ...purchase('3', 30, { at }),
      basket: { storeId: 'store-1', lines: [pot], settled: false },
      coupons: [coupon?.id ?? ''],
    });
    expect(used.member.wallet.live).toEqual([]);
    const [, second] = used.events.filter(isRecorded);
    if (second === undefined) throw new Error('nothing was bought');
    const back = lived(programme, used, refund(second, [2000, 0], at));
    expect(kinds(back)).toEqual(expect.arrayContaining(['task-undone', 'coupon-charged']));
  });

  it('leaves a debt when its gift was redeemed already', () => {
    const programme = withTask();
    const two = buys(programme, buys(programme, begun(), ['1']), ['2']);
    const spent = lived(programme, two, {
      ...{ kind: 'adjust', points: -70, growth: 0, reason: 'spent', at },
    });
    expect(givesBack(programme, spent, [2000, 0]).member.points.debt).toBe(20 + 30);
  });

  it.each([
    ['just enough', 1000, 'task-completed'],
    ['too little', 999, 'task-undone'],
  ])('keeps or loses the gift when %s is kept', (_, keptFen, last) => {
    const programme = withTask();
    const two = buys(programme, buys(programme, begun(), ['1']), ['2']);
    const back = givesBack(programme, two, [2000, keptFen]);
    const told = kinds(back).filter((kind) => kind === 'task-completed' || kind === 'task-undone');
    expect(told.at(-1)).toBe(last);
  });

  it('leaves nothing behind when all of it is refunded', () => {
    const programme = withTask();
    const one = buys(programme, begun(), ['1']);
    expect(givesBack(programme, one, [2000, 0]).member.tasks).toEqual(begun().member.tasks);
  });

  it('whose coupon finds no room waits until there is, for the next deed', () => {
    const coupon = { kind: 'coupon', coupon: 'five-off' } as const;
    const programme = withTask({ gift: coupon });
    let life = begun();
    for (let n = 0; n < 60; n += 1) {
      life = lived(programme, life, {
        ...{ kind: 'issue-coupon', coupon: 'five-off', id: `c${n}`, reason: '送', at },
      });
    }
    const full = buys(programme, buys(programme, life, ['1']), ['2']);
    expect(kinds(full)).not.toContain('task-completed');
    const later = clock('2026-05-01');
    const again = lived(programme, full, { kind: 'check-in', at: later });
    expect(kinds(again)).toContain('task-completed');
  });

  it('counts the birthday and the profile, told before the task was there', () => {
    const birthday = { calendar: 'solar', month: 8, day: 1 } as const;
    const told = lived(plainDays, begun(), { kind: 'tell-birthday', birthday, ofAge: true, at });
    const programme = withTask({ goal: { kind: 'tell-birthday' } });
    expect(kinds(lived(programme, told, { kind: 'check-in', at }))).toContain('task-completed');
  });
});

describe('A milestone of growth', () => {
  it('is given once, taken back with what reached it, and given again', () => {
    const one = buys(milestones, begun(), ['1', 120]);
    expect(balance(one)).toBe(120 + 30);
    const back = givesBack(milestones, one, [12_000, 9_999]);
    expect(balance(back)).toBe(99);
    expect(balance(buys(milestones, back, ['2', 1]))).toBe(100 + 30);
  });

  it('that was passed elsewhere is reached without a gift', () => {
    const imported = lived(milestones, begun(), {
      ...{ kind: 'import-history', opening: { points: 0, growth: 500 }, purchases: [], at },
      earns: { points: false, growth: false },
    });
    expect(imported.member.milestones.reached).toEqual([{ growth: 100, given: null }]);
    expect(earned(buys(milestones, imported, ['1']), 'growth-milestone')).toBe(0);
  });
});

describe('An anniversary', () => {
  const later = (day: string, life = begun()) =>
    lived(milestones, life, { kind: 'pass-time', at: clock(day) });
  const years = ({ events }: Life) =>
    events.flatMap((event) => (event.kind === 'anniversary-came' ? [event.on] : []));

  it.each([
    ['2027-03-08', []],
    ['2027-03-09', ['2027-03-09']],
    ['2029-12-31', ['2027-03-09', '2028-03-09', '2029-03-09']],
  ])('has come by %s: %s', (day, came) => {
    const life = later(day);
    expect(years(life)).toEqual(came);
    expect(earned(life, 'anniversary')).toBe(came.length);
  });

  it('is not made up for the years before a member came here', () => {
    const [enrolled] = begun().events as readonly [
      Extract<MemberEvent, { kind: 'member-enrolled' }>,
    ];
    const old = { ...enrolled, on: '2020-03-09', years: 6 };
    const life = later('2027-03-09', { member: foldMember([old]), events: [old] });
    expect(years(life)).toEqual(['2027-03-09']);
  });
});
