import { newcombe, wilson } from '../../../shared/domain/statistics';

const share = (hits: number, of: number) => ({ hits, of });

it.each([
  { one: share(56, 70), other: share(48, 80), interval: [0.0524, 0.3339] },
  { one: share(9, 10), other: share(3, 10), interval: [0.1705, 0.809] },
  { one: share(10, 10), other: share(0, 20), interval: [0.6791, 1] },
  { one: share(5, 56), other: share(0, 29), interval: [-0.0381, 0.1926] },
])('the interval of a difference is the published one (Newcombe 1998): %j', (published) => {
  const { low, high } = newcombe(published.one, published.other);
  expect([low, high]).toEqual(published.interval.map((end) => expect.closeTo(end, 4) as number));
});

it('the interval of a share stays between nothing and all', () => {
  expect(wilson(share(0, 29))).toEqual({ low: 0, high: expect.closeTo(0.117, 3) as number });
  expect(wilson(share(29, 29))).toEqual({ low: expect.closeTo(0.883, 3) as number, high: 1 });
});

it('of eighty-one in two hundred and sixty-three it is the published one (Wilson, in Newcombe 1998)', () => {
  const { low, high } = wilson(share(81, 263));
  expect([low, high]).toEqual([expect.closeTo(0.2553, 4), expect.closeTo(0.3662, 4)]);
});
