import { type Past, judgePast } from '../../../shared/domain/recall';

const END = 800;
const upTo = (last: number, step: number) =>
  Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step);

/** Pairs of members alike, so that one of each is learnt from and the other judged. */
const twice = (logs: readonly (readonly number[])[]) => logs.flatMap((log) => [log, log]);
const judged = (logs: readonly (readonly number[])[]): Past =>
  judgePast(twice(logs), { end: END, withinDays: 91 });

describe('A past that is known', () => {
  it('is judged on other members than were learnt from', () => {
    const past = judged([[0, 10], [5]]);
    expect(past).toMatchObject({ learnt: 2, judged: 3, calibration: null });
  });

  it('has no model where too few came back, and says so', () => {
    expect(judged([[0, 10]]).noModel).toMatchObject({ code: 'too-few-repeat-buyers', needed: 200 });
  });

  it('lets no rule call more than the curve', () => {
    const logs = Array.from({ length: 40 }, (_, i) => upTo(100 + 10 * i, 7 + (i % 5)));
    for (const { verdicts } of judged(logs).budgets) {
      const [curve] = verdicts;
      expect(verdicts.map(({ name }) => name)).toEqual([
        'return-curve',
        'same-days',
        'own-interval',
      ]);
      for (const { called, gone } of verdicts) {
        expect(called).toBeLessThanOrEqual(curve?.called ?? 0);
        expect(gone).toBeLessThanOrEqual(called);
      }
    }
  });

  it('shows how true the model was, with everybody in one of its parts', () => {
    const logs = Array.from({ length: 300 }, (_, i) => upTo(20 + 3 * (i % 200), 9 + (i % 30)));
    const { noModel, calibration } = judged(logs);
    expect(noModel).toBeNull();
    expect(calibration?.reduce((sum, { members }) => sum + members, 0)).toBe(300);
    for (const { members, said, came } of calibration ?? []) {
      expect(said).toBeGreaterThanOrEqual(0);
      expect(said).toBeLessThanOrEqual(members);
      expect(came).toBeLessThanOrEqual(members);
    }
  });

  it('of nobody says nothing', () =>
    expect(judgePast([], { end: END, withinDays: 91 })).toMatchObject({ learnt: 0, judged: 0 }));
});
