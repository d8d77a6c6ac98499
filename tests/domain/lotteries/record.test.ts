import { type RecordedDraw, faultOf, faultsOf, recordKey } from '../../../shared/domain/lotteries';
import { drawnPrize } from '../../../shared/domain/lotteries/draw';
import { macOf, week } from './cast';

const mac = macOf('seed');

/** Draws as the seed makes them, the limited prize given while it lasts. */
function honest(count: number): readonly RecordedDraw[] {
  let cups = 2;
  return Array.from({ length: count }, (_, i) => {
    const ticket = { number: 'n1', draw: i + 1, luck: `luck-${i}` };
    const drawn = drawnPrize(week, { lottery: 'week', ...ticket }, mac);
    const given = drawn === 'cup' && cups === 0 ? 'five' : drawn;
    if (given === 'cup') cups -= 1;
    return { ...ticket, drawn, given };
  });
}

const record = honest(60);
const faults = (draws: readonly RecordedDraw[]) => faultsOf(week, draws, mac);
const first = (id: string | null): RecordedDraw => {
  const found = record.find(({ drawn, given }) => drawn === id && given === id);
  if (found === undefined) throw new Error(`nobody drew ${id ?? 'nothing'}`);
  return found;
};
const replaced = (draw: RecordedDraw, by: Partial<RecordedDraw>): readonly RecordedDraw[] =>
  record.map((one) => (one === draw ? { ...one, ...by } : one));

describe('A public record', () => {
  it('is without fault as it was drawn, with the prize that ran out given otherwise', () => {
    expect(faults(record)).toEqual([]);
    expect(record.some(({ drawn, given }) => drawn === 'cup' && given === 'five')).toBe(true);
  });

  it.each([
    ['another prize', { drawn: 'cup', given: 'cup' }, 'not-what-the-seed-draws'],
    ['another number', { draw: 1000 }, 'not-what-the-seed-draws'],
    ['something else given', { given: 'five' }, 'not-what-is-given-for-it'],
  ])('shows %s', (_, by, fault) => {
    const draw = first(null);
    expect(faults(replaced(draw, by)).map((found) => found.fault)).toContain(fault);
  });

  it('shows a luck that was exchanged, as often as it draws something else', () => {
    const draw = first(null);
    const lucks = Array.from({ length: 40 }, (_, i) => `other-${i}`);
    const shown = lucks.filter((luck) => faults(replaced(draw, { luck })).length > 0);
    expect(shown).toEqual(
      lucks.filter((luck) => drawnPrize(week, { lottery: 'week', ...draw, luck }, mac) !== null),
    );
    expect(shown.length).toBeGreaterThan(5);
  });

  it('shows an unlimited prize that was not given', () => {
    const [found] = faults(replaced(first('five'), { given: null }));
    expect(found?.fault).toBe('not-what-is-given-for-it');
  });

  it('shows a draw that was left out', () => {
    expect(faults(record.filter((draw) => draw !== record[4]))).toMatchObject([
      { draw: { draw: 6 }, fault: 'numbered-with-a-gap' },
    ]);
  });

  it('shows more given than there was', () => {
    const late = record.find(({ drawn, given }) => drawn === 'cup' && given === 'five');
    if (late === undefined) throw new Error('no cup was drawn too late');
    expect(faults(replaced(late, { given: 'cup' }))).toMatchObject([
      { draw: { draw: late.draw }, fault: 'given-beyond-stock' },
    ]);
  });

  it('is wrong under any other seed', () => {
    const wrong = record.filter((draw) => faultOf(week, draw, macOf('another')) !== null);
    expect(wrong.length).toBeGreaterThan(10);
  });

  it('is ordered by number and draw', () => {
    const keys = [2, 10, 1].map((draw) => recordKey({ number: 'a', draw }));
    expect([...keys].sort()).toEqual(['a:000001', 'a:000002', 'a:000010']);
  });
});
