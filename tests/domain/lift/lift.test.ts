import fc from 'fast-check';
import { type Lift, type Stratum, liftOf, pooledLift } from '../../../shared/domain/lift';

const stratum = (
  treated: readonly [number, number],
  holdout: readonly [number, number],
): Stratum => ({
  treated: { came: treated[0], members: treated[1] },
  holdout: { came: holdout[0], members: holdout[1] },
});

const exchanged = ({ treated, holdout }: Stratum): Stratum => ({
  treated: holdout,
  holdout: treated,
});

function known(strata: readonly Stratum[]): Lift {
  const lift = pooledLift(strata);
  if (lift === null) throw new Error('there are members in both arms');
  return lift;
}

describe('the lift of a campaign', () => {
  it.each([
    { given: stratum([56, 70], [48, 80]), interval: [0.0524, 0.3339], verdict: 'more' },
    { given: stratum([9, 10], [3, 10]), interval: [0.1705, 0.809], verdict: 'more' },
    { given: stratum([10, 10], [0, 20]), interval: [0.6791, 1], verdict: 'more' },
    { given: stratum([5, 56], [0, 29]), interval: [-0.0381, 0.1926], verdict: 'too-small-to-tell' },
    { given: stratum([3, 10], [9, 10]), interval: [-0.809, -0.1705], verdict: 'fewer' },
  ])('has the published interval (Newcombe 1998): %j', ({ given, interval, verdict }) => {
    const lift = liftOf(given);
    expect(lift?.low).toBeCloseTo(interval[0] ?? NaN, 4);
    expect(lift?.high).toBeCloseTo(interval[1] ?? NaN, 4);
    expect(lift?.verdict).toBe(verdict);
  });

  it('says what share came of each arm, and within which bounds', () => {
    expect(liftOf(stratum([200, 800], [0, 29]))).toMatchObject({
      effect: 0.25,
      treatedShare: { share: 0.25 },
      holdoutShare: { share: 0, low: 0, high: expect.closeTo(0.117, 3) as number },
    });
  });

  it('is not known without members in both arms', () => {
    expect(liftOf(stratum([0, 0], [3, 10]))).toBeNull();
    expect(liftOf(stratum([3, 10], [0, 0]))).toBeNull();
    expect(pooledLift([])).toBeNull();
  });
});

describe('the lift over strata', () => {
  const members = fc.integer({ min: 1, max: 500 });
  const arm = members.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
  const strata = fc.array(
    fc.tuple(arm, arm).map(([one, other]) => stratum(one, other)),
    {
      minLength: 1,
      maxLength: 8,
    },
  );

  it('compares within each: who is in which stratum does not pass for an effect', () => {
    const [frequent, rare] = [stratum([80, 100], [8, 10]), stratum([1, 10], [10, 100])];
    expect(liftOf(stratum([81, 110], [18, 110]))?.effect).toBeGreaterThan(0.5);
    expect(pooledLift([frequent, rare])?.effect).toBeCloseTo(0, 10);
  });

  it('passes over a stratum in which one arm is empty', () => {
    const one = stratum([56, 70], [48, 80]);
    expect(pooledLift([one, stratum([5, 9], [0, 0])])).toEqual(liftOf(one));
  });

  it('narrows as strata are added that say the same', () => {
    const one = stratum([12, 40], [4, 40]);
    const width = (count: number): number => {
      const { low, high } = known(Array<Stratum>(count).fill(one));
      return high - low;
    };
    expect(width(4)).toBeLessThan(0.6 * width(1));
    expect(width(16)).toBeLessThan(0.6 * width(4));
  });

  it('lies within its bounds, and the bounds within what can be', () => {
    fc.assert(
      fc.property(strata, (given) => {
        const lift = known(given);
        const slack = 1e-9;
        expect(lift.low).toBeLessThanOrEqual(lift.effect + slack);
        expect(lift.high).toBeGreaterThanOrEqual(lift.effect - slack);
        expect(lift.low).toBeGreaterThanOrEqual(-1 - slack);
        expect(lift.high).toBeLessThanOrEqual(1 + slack);
      }),
    );
  });

  it('changes its sign and nothing else when the arms change places', () => {
    fc.assert(
      fc.property(strata, (given) => {
        const [there, back] = [given, given.map(exchanged)].map(known);
        expect(back?.effect).toBeCloseTo(-Number(there?.effect), 9);
        expect(back?.low).toBeCloseTo(-Number(there?.high), 9);
        expect(back?.high).toBeCloseTo(-Number(there?.low), 9);
      }),
    );
  });
});
