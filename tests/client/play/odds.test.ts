import { fractionLine, percentLine } from '../../../client/app/src/play/text/odds';
import { insteadLine, prizeLine } from '../../../client/app/src/play/text/prize';
import { told } from './told';

describe('Odds in words', () => {
  it.each([
    [5, 1000, '0.5%'],
    [1, 1_000_000, '0.0001%'],
    [7, 7, '100%'],
    [1, 3, '约 33.33%'],
    [1, 700, '约 0.1429%'],
    [1, 1_500_000, '不到 0.0001%'],
  ])('of %d in %d are %s', (chances, outOf, percent) => {
    expect(percentLine(chances, outOf, 'zh')).toBe(percent);
  });

  it('are exact as a fraction', () => {
    expect(fractionLine(5, 1000)).toBe('5/1,000');
    expect(fractionLine(1, 3)).toBe('1/3');
  });

  it('come with what is left, and with what is given once nothing is', () => {
    const [cup, five] = told.prizes;
    if (cup === undefined || five === undefined) throw new Error('there are two prizes');
    const line = (left: number | undefined) => prizeLine(told, cup, { left, language: 'zh' });
    expect(line(undefined)).toBe('一共 3 件，送完改送 5 积分');
    expect(line(1)).toBe('还剩 1 件，送完改送 5 积分');
    expect(line(0)).toBe('送完了，改送 5 积分');
    expect(prizeLine(told, five, { left: undefined, language: 'zh' })).toBe('');
  });
});

describe('What a draw gave', () => {
  it('is explained where it is not what was drawn', () => {
    const given = (drawn: string | null, instead: string | null) =>
      insteadLine(told, { drawn, given: instead }, 'zh');
    expect(given('cup', 'cup')).toBeNull();
    expect(given(null, null)).toBeNull();
    expect(given('cup', 'five')).toBe('抽到的是品茗杯，已经送完，按规则改送 5 积分。');
    expect(given('cup', null)).toBe('抽到的是品茗杯，已经送完，没有可改送的。');
  });
});
