import { aboutLine, pointsWords, whyLine } from '../../../client/app/src/text/points';

const line = {
  at: Date.parse('2026-11-23T14:05:00+08:00'),
  why: 'check-in',
  about: null as string | null,
  change: 1,
  balance: 1,
  pending: 0,
  version: 1,
};

describe('a line of the statement', () => {
  it('names the day it is about only where that is another day', () => {
    expect(aboutLine({ ...line, about: '2026-11-23' }, 'zh')).toBeNull();
    const madeUp = { ...line, why: 'make-up', about: '2026-11-20' };
    expect(aboutLine(madeUp, 'zh')).toBe('11 月 20 日');
  });

  it('tells the reason of an adjustment, and no order number', () => {
    expect(aboutLine({ ...line, why: 'adjustment', about: '活动补发' }, 'zh')).toBe('活动补发');
    expect(aboutLine({ ...line, why: 'purchase', about: 's1:A1001' }, 'zh')).toBeNull();
  });

  it('has words for a reason this version does not know', () => {
    expect(whyLine({ ...line, why: 'not-known-yet' }, pointsWords.zh.why)).toBe('积分变动');
  });
});
