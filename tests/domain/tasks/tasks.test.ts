import {
  type TaskDeed,
  type TaskDefinition,
  type Tasks,
  countDeed,
  evolveTasks,
  noTasks,
  taskCards,
  toComplete,
  toUndo,
  withFields,
} from '../../../shared/domain/tasks';

const gift = { kind: 'points', points: 10 } as const;

const task = (given: Partial<TaskDefinition>): TaskDefinition => ({
  id: 'task',
  name: '任务',
  goal: { kind: 'visits', times: 2 },
  period: 'once',
  cap: 1,
  gift,
  ...given,
});

const bought = (
  orderId: string,
  { on = '2026-03-10', payFen = 1000, categories = ['茶点'] } = {},
): TaskDeed => ({
  kind: 'purchase-recorded',
  orderId,
  storeId: 'south',
  categories,
  on,
  listFen: payFen,
  payFen,
  terms: { listFen: payFen, weight: 0, growthPermille: 0, capPoints: 0, rules: [] },
  points: 0,
  growth: 0,
  growthOn: on,
  pointsExpireAt: 0,
});

const refunded = (orderId: string, keptFen: number): TaskDeed => ({
  kind: 'purchase-refunded',
  orderId,
  refundNo: 'r',
  on: '2026-03-20',
  purchasedOn: '2026-03-10',
  refundFen: 1000 - keptFen,
  keptFen,
  points: 0,
  growth: 0,
});

const visited = (on: string, storeId = 'south'): TaskDeed => {
  return { kind: 'visit-recorded', on, storeId };
};
const checkedIn = (on: string): TaskDeed => ({ kind: 'checked-in', on, streak: 1, milestones: [] });

/** Tasks after some deeds, without gifts. */
const after = (definition: TaskDefinition, ...deeds: readonly TaskDeed[]): Tasks =>
  deeds.reduce<Tasks>(
    (tasks, deed) => countDeed([definition], tasks, deed).reduce(evolveTasks, tasks),
    noTasks,
  );

const shown = (definition: TaskDefinition, tasks: Tasks, today = '2026-03-10') =>
  taskCards([definition], tasks, { birthdayTold: false, today })[0];

const progress = (definition: TaskDefinition, ...deeds: readonly TaskDeed[]) =>
  shown(definition, after(definition, ...deeds))?.progress;

describe('A task counts', () => {
  it('a day with a visit once, wherever it was', () => {
    const visits = task({ goal: { kind: 'visits', times: 3 } });
    expect(
      progress(
        visits,
        visited('2026-03-09'),
        visited('2026-03-09', 'north'),
        visited('2026-03-10'),
      ),
    ).toBe(2);
  });

  it('a store once', () => {
    const stores = task({ goal: { kind: 'stores', times: 3 } });
    expect(
      progress(
        stores,
        visited('2026-03-09'),
        visited('2026-03-10'),
        visited('2026-03-10', 'north'),
      ),
    ).toBe(2);
  });

  it('days checked in, and not those made up', () => {
    const checkIns = task({ goal: { kind: 'check-ins', times: 3 } });
    const madeUp: TaskDeed = {
      ...{ kind: 'day-made-up', on: '2026-03-08', today: '2026-03-10' },
      ...{ streak: 2, milestones: [] },
    };
    expect(progress(checkIns, checkedIn('2026-03-09'), madeUp)).toBe(1);
  });

  it.each([
    ['below its least amount', { payFen: 999 }, 0],
    ['of exactly that', { payFen: 1000 }, 1],
    ['of another category', { categories: ['茶'] }, 0],
    ['of this category beside others', { categories: ['茶', '茶点'] }, 1],
    ['of no category', { categories: [] }, 0],
  ])('a purchase %s: %s', (_, given, counts) => {
    const goal = { kind: 'purchases', times: 3, category: '茶点', leastFen: 1000 } as const;
    expect(progress(task({ goal }), bought('a', given))).toBe(counts);
  });

  it('the fields of the profile that are told, also before the task was there', () => {
    const profile = task({ goal: { kind: 'complete-profile' } });
    expect(shown(profile, withFields(noTasks, ['avatar']))).toMatchObject({
      progress: 1,
      needed: 2,
    });
    const whole = withFields(noTasks, ['avatar', 'nickname']);
    const facts = { birthdayTold: false, today: '2026-03-10', moved: [] };
    expect(toComplete([profile], whole, facts)).toHaveLength(1);
  });
});

describe('A task of a period', () => {
  const weekly = task({ period: 'weekly', goal: { kind: 'visits', times: 2 }, cap: 2 });

  it.each([
    ['2026-03-15', 1],
    ['2026-03-16', 0],
  ])('begins anew on Monday: on %s it stands at %s', (today, at) => {
    expect(shown(weekly, after(weekly, visited('2026-03-15')), today)?.progress).toBe(at);
  });

  it('of a month begins anew on its first day, and says how long it runs', () => {
    const monthly = task({ period: 'monthly' });
    const tasks = after(monthly, visited('2026-02-28'));
    expect(shown(monthly, tasks, '2026-02-28')).toMatchObject({ progress: 1, until: '2026-02-28' });
    expect(shown(monthly, tasks, '2026-03-01')).toMatchObject({ progress: 0, until: '2026-03-31' });
  });

  it('counts what arrives late for its own period', () => {
    const tasks = after(
      weekly,
      visited('2026-03-15'),
      visited('2026-03-16'),
      visited('2026-03-14'),
    );
    const moved = [
      { kind: 'task-advanced', task: 'task', period: '2026-03-09', mark: '2026-03-14' },
    ] as const;
    const due = toComplete([weekly], tasks, { birthdayTold: false, today: '2026-03-16', moved });
    expect(due.map(({ record }) => record.period)).toEqual(['2026-03-09']);
  });

  it('is rewarded as often as its cap, and no more', () => {
    const days = [9, 10, 11, 12, 13, 14].map((day) =>
      visited(`2026-03-${day < 10 ? '0' : ''}${day}`),
    );
    const facts = { birthdayTold: false, today: '2026-03-14', moved: [] };
    const due = (count: number) =>
      toComplete([weekly], after(weekly, ...days.slice(0, count)), facts);
    expect([1, 2, 3, 4, 5, 6].map((count) => due(count).length)).toEqual([0, 1, 1, 2, 2, 2]);
  });
});

describe('A refund', () => {
  const goal = { kind: 'purchases', times: 2, category: null, leastFen: 500 } as const;
  const twice = task({ goal });
  const given = {
    kind: 'task-completed',
    ...{ task: 'task', period: 'ever' as const },
    given: { id: 'g', on: '2026-03-10', gift },
  } as const;
  const back = { kind: 'task-set-back', task: 'task', period: 'ever', mark: 'b' } as const;
  const undone = (...deeds: readonly TaskDeed[]) =>
    toUndo([twice], evolveTasks(after(twice, ...deeds), given), [back]).length;

  it.each([
    ['keeps what the kept part still carries', 500, 2],
    ['takes a purchase back of which too little is kept', 499, 1],
  ])('%s', (_, keptFen, counts) => {
    expect(progress(twice, bought('a'), bought('b'), refunded('b', keptFen))).toBe(counts);
  });

  it('undoes a completion that is not deserved any more', () => {
    expect(undone(bought('a'), bought('b'), refunded('b', 0))).toBe(1);
  });

  it('undoes nothing when another purchase stands in', () => {
    expect(undone(bought('a'), bought('b'), bought('c'), refunded('b', 0))).toBe(0);
  });
});
