import {
  type Task,
  doneLine,
  goalLine,
  isDone,
  periodLine,
} from '../../../client/app/src/play/text/task-line';
import { clock } from '../../support/calendar';

const at = clock('2026-11-27');
const [zh, en] = [
  { language: 'zh', at },
  { language: 'en', at },
] as const;

const task = (given: Partial<Task> = {}): Task => ({
  ...{ id: 'four-visits', name: '一个月来 4 次', goal: { kind: 'visits', times: 4 } },
  ...{ period: 'monthly', gift: { kind: 'points', points: 15 }, cap: 2, done: 0 },
  ...{ progress: 1, needed: 4, until: '2026-11-30' },
  ...given,
});

describe('A task in words', () => {
  it('says how often it gives in a period, how often it has, and its last day', () => {
    expect(periodLine(task(), zh)).toBe('每月送 2 次，11 月 30 日前');
    expect(periodLine(task({ done: 1 }), zh)).toBe('每月送 2 次，这回已送 1 次，11 月 30 日前');
    expect(periodLine(task({ done: 1 }), en)).toBe('2 times a month, had once so far, by 30 Nov');
    expect(periodLine(task({ period: 'once', cap: 1, until: null }), zh)).toBe('送一次');
  });

  it('is done once it gave as often as it may, and says from when it gives again', () => {
    expect([0, 1, 2, 3].map((done) => isDone(task({ done })))).toEqual([false, false, true, true]);
    expect(doneLine(task({ done: 2 }), zh)).toBe('15 积分送到了，共 2 次，12 月 1 日起又能做');
    expect(doneLine(task({ done: 1, until: null }), en)).toBe('Brought 15 points');
  });

  it('says the year of a day in another one', () => {
    expect(doneLine(task({ done: 1, until: '2026-12-31' }), zh)).toContain('2027 年 1 月 1 日起');
  });

  it('says from how much on a purchase counts, and of what', () => {
    const goal = { kind: 'purchases', times: 1, category: '茶点', leastFen: 1000 } as const;
    expect(goalLine(task({ goal }), 'zh')).toBe('一单里有茶点，付满 10 元');
    const any = { ...goal, category: null, times: 3, leastFen: 1250 };
    expect(goalLine(task({ goal: any }), 'zh')).toBe('一单付满 12.5 元，3 单');
    expect(goalLine(task({ goal: any }), 'en')).toBe('Pay ¥12.5 or more at once, 3 times');
  });
});
