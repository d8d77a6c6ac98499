import { calibrated } from '../../../shared/domain/scores';

const one = (said: number, came: number) => ({ members: 1, said, came });

describe('Calibration', () => {
  it('holds what was said of each tenth against what came, the least likely first', () => {
    const told = Array.from({ length: 20 }, (_, i) => one((19 - i) / 20, i < 10 ? 1 : 0));
    const parts = calibrated(told);
    expect(parts).toHaveLength(10);
    expect(parts[0]).toEqual({ members: 2, said: 0.05, came: 0 });
    expect(parts[9]).toEqual({ members: 2, said: 1.85, came: 2 });
  });

  it('keeps those together of whom the same was said, and nobody is lost', () => {
    const parts = calibrated([...Array.from({ length: 15 }, () => one(0.1, 0)), ...[one(0.9, 1)]]);
    expect(parts.map(({ members }) => members)).toEqual([15, 1]);
    expect(parts[1]).toEqual({ members: 1, said: 0.9, came: 1 });
  });

  it('of nobody says nothing', () => expect(calibrated([])).toEqual([]));
});
