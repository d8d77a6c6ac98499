import {
  dayIn,
  figure,
  lastDayBefore,
  money,
  monthIn,
  signed,
} from '../../../client/app/src/text/figures';

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [34_885, '34,885'],
    [1_234_567, '1,234,567'],
    [-1200, '−1,200'],
  ])('%s is written %s', (number, written) => {
    expect(figure(number)).toBe(written);
  });

  it('say by a sign which way points moved', () => {
    expect([signed(12), signed(-12), signed(0)]).toEqual(['+12', '−12', '0']);
  });

  it.each([
    [1, '¥0.01'],
    [3800, '¥38.00'],
    [1_234_505, '¥12,345.05'],
    [-50, '−¥0.50'],
  ])('%s fen are %s', (fen, written) => {
    expect(money(fen)).toBe(written);
  });
});

describe('a day in words', () => {
  it('leaves out this year and names any other', () => {
    expect(dayIn('zh', '2026-12-31', '2026-11-23')).toBe('12 月 31 日');
    expect(dayIn('zh', '2027-01-01', '2026-11-23')).toBe('2027 年 1 月 1 日');
    expect(dayIn('en', '2026-12-31', '2026-11-23')).toBe('31 Dec');
    expect(dayIn('en', '2027-01-01', '2026-11-23')).toBe('1 Jan 2027');
  });

  it('names months the same way', () => {
    expect([monthIn('zh', '2026-02'), monthIn('en', '2026-02')]).toEqual([
      '2026 年 2 月',
      'Feb 2026',
    ]);
  });

  it('is the last one that holds for something that ends at midnight', () => {
    const midnight = Date.parse('2027-01-01T00:00:00+08:00');
    expect(lastDayBefore(midnight)).toBe('2026-12-31');
    expect(lastDayBefore(midnight + 1)).toBe('2027-01-01');
  });
});
