import type { Birthday } from '../../../shared/domain/birthday';
import { birthdayIn, dayName, monthName } from '../../../client/app/src/text/birthday';

const lunar = (month: number, day: number, leap = false): Birthday => ({
  calendar: 'lunar',
  ...{ month, day, leap },
});

describe('a birthday in words', () => {
  it.each([
    [{ calendar: 'solar', month: 8, day: 15 }, '8 月 15 日', '15 Aug'],
    [{ calendar: 'solar', month: 2, day: 29 }, '2 月 29 日', '29 Feb'],
    [lunar(1, 1), '农历正月初一', 'lunar month 1, day 1'],
    [lunar(8, 15), '农历八月十五', 'lunar month 8, day 15'],
    [lunar(4, 20, true), '农历闰四月二十', 'lunar leap month 4, day 20'],
    [lunar(11, 21), '农历冬月廿一', 'lunar month 11, day 21'],
    [lunar(12, 30), '农历腊月三十', 'lunar month 12, day 30'],
  ] as const)('%j is %s', (birthday, zh, en) => {
    expect(birthdayIn('zh', birthday)).toBe(zh);
    expect(birthdayIn('en', birthday)).toBe(en);
  });

  it('has a name of its own for each of twelve lunar months and thirty days', () => {
    const months = Array.from({ length: 12 }, (_, at) => monthName('zh', 'lunar', at + 1));
    const days = Array.from({ length: 30 }, (_, at) => dayName('zh', 'lunar', at + 1));
    expect(new Set(months.filter((name) => name !== '')).size).toBe(12);
    expect(new Set(days.filter((name) => name !== '')).size).toBe(30);
  });
});
