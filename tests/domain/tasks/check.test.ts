import { type TaskDefinition, checkTasks } from '../../../shared/domain/tasks';

const task = (given: Partial<TaskDefinition>): TaskDefinition => ({
  ...{ id: 'task', name: '任务', goal: { kind: 'visits', times: 2 } },
  ...{ period: 'once', cap: 1, gift: { kind: 'points', points: 10 } },
  ...given,
});

describe('Tasks cannot be published', () => {
  it.each([
    ['with a cap below one', { cap: 0 }, 'tasks.0.cap', 'at-least-1'],
    ['rewarded twice when done once', { cap: 2 }, 'tasks.0.cap', 'once-is-rewarded-once'],
    [
      'for telling the birthday each week',
      { goal: { kind: 'tell-birthday' }, period: 'weekly' },
      'tasks.0.period',
      'told-only-once',
    ],
    [
      'for more visits than a week has days',
      { goal: { kind: 'visits', times: 8 }, period: 'weekly' },
      'tasks.0.goal',
      'never-reached',
    ],
    [
      'for no visit at all',
      { goal: { kind: 'visits', times: 0 } },
      'tasks.0.goal.times',
      'at-least-1',
    ],
  ] as const)('%s', (...[, given, field, reason]) => {
    expect(checkTasks([task(given)])).toEqual([{ field, reason }]);
  });

  it('under one id twice', () => {
    expect(checkTasks([task({}), task({})])).toEqual([
      { field: 'tasks.1.id', reason: 'id-already-taken' },
    ]);
  });

  it.each([
    ['a week’s seven days', { goal: { kind: 'visits', times: 7 }, period: 'weekly' }],
    ['many stores', { goal: { kind: 'stores', times: 20 } }],
  ] as const)('but with %s they can', (_, given) => {
    expect(checkTasks([task(given)])).toEqual([]);
  });
});
