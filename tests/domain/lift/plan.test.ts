import {
  type Lift,
  againstPlan,
  costPerExtra,
  liftOf,
  smallestEffect,
} from '../../../shared/domain/lift';

describe('the smallest effect an audience can show', () => {
  const audience = { holdoutPermille: 200, baseShare: 0.1 };

  it.each([
    [300, 12.1],
    [1_000, 6.6],
    [3_000, 3.8],
    [10_000, 2.1],
  ])('of %i members, a fifth held out, who come to 10 %%, is %f points', (members, points) => {
    expect(smallestEffect({ ...audience, members })).toBeCloseTo(points / 100, 3);
  });

  it('is smallest where half are held out, which is why small shops hold out half', () => {
    const at = (holdoutPermille: number) =>
      smallestEffect({ members: 300, baseShare: 0.1, holdoutPermille });
    expect(at(500)).toBeLessThan(at(499) ?? 0);
    expect(at(500)).toBeLessThan(at(501) ?? 0);
  });

  it('is larger the surer one wants to be to see it', () => {
    const members = 1_000;
    expect(smallestEffect({ ...audience, members, power: 0.9 })).toBeCloseTo(0.0769, 4);
  });

  it.each([
    { members: 0 },
    { members: 4 },
    { holdoutPermille: 0 },
    { holdoutPermille: 1_000 },
    { baseShare: 0 },
    { baseShare: 1 },
    { baseShare: 0.9, members: 300 },
  ])('cannot be said where nothing could be told: %j', (without) => {
    expect(smallestEffect({ members: 1_000, ...audience, ...without })).toBeNull();
  });

  it('can be said as soon as one member is held out', () => {
    const at = (members: number) =>
      smallestEffect({ members, holdoutPermille: 200, baseShare: 0.01 });
    expect([at(4), at(5)]).toEqual([null, expect.any(Number)]);
  });
});

const told = (treated: number, holdout: number): Lift | null =>
  liftOf({ treated: { members: 800, came: treated }, holdout: { members: 200, came: holdout } });

describe('the cost of a member more', () => {
  const cost = { costFen: 160_000, treatedMembers: 800 };

  it('is the cost over the members the lift stands for, and dearest where the lift is least', () => {
    const found = costPerExtra({ ...cost, lift: told(160, 20) });
    expect(found).toMatchObject({ kind: 'known', fen: 2_000 });
    if (found.kind !== 'known') return;
    expect(found.low).toBeLessThan(2_000);
    expect(found.high).toBeGreaterThan(2_000);
  });

  it('is not known while the lift may be chance, but may be known to be at least so much', () => {
    const lift = told(88, 20);
    expect(costPerExtra({ ...cost, lift })).toEqual({
      kind: 'not-known',
      because: 'too-small-to-tell',
      atLeastFen: Math.floor(200 / (lift?.high ?? NaN)),
    });
  });

  it('is never a number where fewer came, or where nobody was held out', () => {
    expect(costPerExtra({ ...cost, lift: told(40, 60) })).toEqual({
      kind: 'not-known',
      because: 'fewer',
      atLeastFen: null,
    });
    expect(costPerExtra({ ...cost, lift: null })).toEqual({
      kind: 'not-known',
      because: 'nobody-to-compare',
      atLeastFen: null,
    });
  });

  it('is nothing for what cost nothing', () => {
    expect(costPerExtra({ ...cost, costFen: 0, lift: told(160, 20) })).toEqual({
      kind: 'known',
      ...{ fen: 0, low: 0, high: 0 },
    });
  });
});

describe('the plan against what was measured', () => {
  const lift = (low: number, high: number, verdict: Lift['verdict']): Lift => {
    const share = { share: 0, low: 0, high: 0 };
    return {
      effect: (low + high) / 2,
      low,
      high,
      verdict,
      treatedShare: share,
      holdoutShare: share,
    };
  };

  it.each([
    [lift(0.01, 0.09, 'more'), 'as-planned'],
    [lift(0.05, 0.09, 'more'), 'as-planned'],
    [lift(0.0501, 0.09, 'more'), 'more-than-planned'],
    [lift(0.01, 0.05, 'more'), 'as-planned'],
    [lift(0.01, 0.0499, 'more'), 'less-than-planned'],
    [lift(-0.01, 0.05, 'too-small-to-tell'), 'too-small-to-tell'],
    [lift(-0.01, 0.0499, 'too-small-to-tell'), 'none'],
    [lift(-0.09, -0.01, 'fewer'), 'fewer'],
  ])('five points planned, %j measured: %s', (measured, said) => {
    expect(againstPlan(0.05, measured)).toBe(said);
  });
});
