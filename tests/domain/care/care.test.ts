import { type Care, decideCare, evolveCare, noCare } from '../../../shared/domain/care';

const kinds = [
  { id: 'umbrella', name: '借伞' },
  { id: 'tea', name: '送一杯茶' },
];
const act = { care: 'tea', storeId: 'south', on: '2026-03-09' };
const shown: Care = [{ ...act, name: '送一杯茶' }];

describe('Care', () => {
  it('is written down under the name it has today', () => {
    expect(decideCare(kinds, act, noCare)).toEqual({
      ok: true,
      value: [{ kind: 'care-shown', ...act, name: '送一杯茶' }],
    });
  });

  it('of a kind the shop does not know is refused', () => {
    expect(decideCare(kinds, { ...act, care: 'nap' }, noCare)).toEqual({
      ok: false,
      refusal: { code: 'no-such-care' },
    });
  });

  it('written down again at the same store on the same day is the same', () => {
    expect(decideCare(kinds, act, shown)).toEqual({ ok: true, value: [] });
  });

  it.each([
    ['another day', { on: '2026-03-10' }],
    ['another store', { storeId: 'north' }],
    ['of another kind', { care: 'umbrella' }],
  ])('on %s is new', (_, given) => {
    expect(decideCare(kinds, { ...act, ...given }, shown)).toMatchObject({ value: [{}] });
  });

  it('is remembered six acts back, the latest last', () => {
    const events = Array.from({ length: 8 }, (_, n) => ({
      ...({ kind: 'care-shown', name: '茶' } as const),
      ...{ ...act, on: `2026-03-0${n + 1}` },
    }));
    const { length, [5]: last } = events.reduce(evolveCare, noCare);
    expect([length, last?.on]).toEqual([6, '2026-03-08']);
  });
});
