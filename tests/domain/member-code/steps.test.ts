import {
  candidateSteps,
  dayOfStep,
  secondsLeft,
  step,
} from '../../../shared/domain/member-code/index';

const midnight = Date.parse('2026-03-09T00:00:00+08:00');

describe('a step of the member code', () => {
  it('lasts 30 seconds', () => {
    const first = step(midnight);
    expect([midnight - 1, midnight, midnight + 29_999, midnight + 30_000].map(step)).toEqual([
      first - 1,
      first,
      first,
      first + 1,
    ]);
  });

  it('counts from the epoch', () => {
    expect([0, 29_999, 30_000].map(step)).toEqual([0, 0, 1]);
  });

  it.each([
    [0, 30],
    [1, 30],
    [999, 30],
    [1_000, 29],
    [29_000, 1],
    [29_999, 1],
    [30_000, 30],
  ])('%i ms after it began has %i seconds left', (ms, seconds) => {
    expect(secondsLeft(midnight + ms)).toBe(seconds);
  });

  it('is taken while it lasts and during the next one, never before it begins', () => {
    const shown = step(midnight);
    const taken = (ms: number) => candidateSteps(midnight + ms).includes(shown);
    expect([-1, 0, 29_999, 30_000, 59_999, 60_000].map(taken)).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('belongs wholly to one day of UTC+8', () => {
    expect(dayOfStep(step(midnight - 1))).toBe('2026-03-08');
    expect(dayOfStep(step(midnight))).toBe('2026-03-09');
  });
});
