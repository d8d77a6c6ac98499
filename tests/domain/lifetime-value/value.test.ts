import {
  ofCohort,
  perMember,
  pooledAt,
  spendingMoved,
  spent,
  valueAt,
  valueMoves,
  valueToDate,
} from '../../../shared/domain/lifetime-value';

const cohort = (month: string, members: number, ...fen: readonly number[]) => ({
  month,
  members,
  fen: new Map(fen.map((paid, age) => [age, paid])),
});

describe('What a cohort has paid in a month of its age', () => {
  const january = cohort('2026-01', 2, 3000, 500);

  it.each([
    ['not known before the month begins', '2026-01-30', { kind: 'not-yet' }],
    ['so far once its first day is today', '2026-01-31', { kind: 'running', fen: 500 }],
    ['so far on the day before its last is closed', '2026-02-27', { kind: 'running', fen: 500 }],
    ['final when its last day is closed', '2026-02-28', { kind: 'final', fen: 500 }],
    ['final ever after', '2027-01-01', { kind: 'final', fen: 500 }],
  ])('is %s', (_, asOf, figure) => {
    expect(valueAt(january, 1, asOf)).toEqual(figure);
  });

  it('is nothing, and known, where nobody bought', () => {
    expect(valueAt(january, 2, '2026-03-31')).toEqual({ kind: 'final', fen: 0 });
  });

  it('adds up to what it has paid to date', () => {
    expect(valueToDate(january)).toBe(3500);
  });
});

describe('Cohorts added up', () => {
  const cohorts = [cohort('2026-01', 2, 3000, 500), cohort('2026-02', 1, 700, 900)];

  it('are those that are final at the age, and no others', () => {
    expect(pooledAt(cohorts, 1, '2026-02-28')).toEqual({
      ...{ age: 1, members: 2, fen: 500, toDateFen: 3500, toDatePerMember: 1750 },
    });
    expect(pooledAt(cohorts, 1, '2026-03-31')).toEqual({
      ...{ age: 1, members: 3, fen: 1400, toDateFen: 5100, toDatePerMember: 1700 },
    });
  });

  it('are null a member, never 0, where there is no member', () => {
    expect(pooledAt(cohorts, 5, '2026-03-31')).toMatchObject({ members: 0, toDatePerMember: null });
    expect(perMember(0, 0)).toBeNull();
    expect(perMember(0, 3)).toBe(0);
    expect(perMember(200, 3)).toBe(67);
  });
});

describe('The spending of a member', () => {
  const january = spent(ofCohort(null, '2026-01-31'), '2026-01', 3000);

  it('is what it was before a purchase once all of that is refunded', () => {
    expect(spent(spent(january, '2026-02', 500), '2026-02', -500)).toEqual(january);
  });

  it('never falls below nothing, by a refund of what was bought before it was counted', () => {
    expect(spent(january, '2025-12', -900)).toEqual(january);
  });

  it('moves by the months that changed', () => {
    expect(spendingMoved(january, spent(january, '2026-03', 700))).toEqual({
      cohorts: ['2026-01-31'],
      before: { cohort: '2026-01-31', fen: {} },
      after: { cohort: '2026-01-31', fen: { '2026-03': 700 } },
    });
    expect(spendingMoved(january, ofCohort(january, '2026-01-31'))).toBeNull();
    expect(spendingMoved(null, null)).toBeNull();
  });

  it('moves whole with the member to an earlier cohort, every age a month more', () => {
    const moved = spendingMoved(january, ofCohort(january, '2025-12-01'));
    expect(moved?.cohorts).toEqual(['2026-01-31', '2025-12-01']);
    expect(moved === null ? [] : valueMoves(moved)).toEqual([
      { cohort: '2026-01-31', age: null, by: -1 },
      { cohort: '2026-01-31', age: 0, by: -3000 },
      { cohort: '2025-12-01', age: null, by: 1 },
      { cohort: '2025-12-01', age: 1, by: 3000 },
    ]);
  });
});
