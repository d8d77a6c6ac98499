import type { MemberCommand } from '../../../shared/domain/members';
import { clock, monday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { after, given } from '../../support/given';

const visit = (step: number, late = false): MemberCommand => ({
  kind: 'record-visit',
  storeId: 'lake',
  on: monday,
  code: { step, late },
  at: clock(monday),
});
const used = (...steps: readonly number[]) =>
  steps.map((step) => ({ kind: 'code-used' as const, step }));
const visited = { kind: 'visit-recorded' as const, on: monday, storeId: 'lake' };
const refused = { code: 'code-already-used' };

describe('A member code', () => {
  it('is used once', () => {
    given(plainDays).when(visit(100)).then({ kind: 'code-used', step: 100 }, visited);
    given(plainDays, ...used(100))
      .when(visit(100))
      .thenRefused(refused);
  });

  it('is refused at a till with network once a newer one was used', () => {
    given(plainDays, ...used(100))
      .when(visit(99))
      .thenRefused(refused);
    given(plainDays, ...used(100), visited)
      .when(visit(101))
      .then({ kind: 'code-used', step: 101 });
  });

  it('from a till without network may arrive after newer ones, and then too only once', () => {
    given(plainDays, ...used(100), visited)
      .when(visit(99, true))
      .then({ kind: 'code-used', step: 99 });
    given(plainDays, ...used(100, 99))
      .when(visit(99, true))
      .thenRefused(refused);
  });

  it('is used up by a visit that was recorded already', () => {
    given(plainDays, visited).when(visit(100)).then({ kind: 'code-used', step: 100 });
  });

  it('that comes so late that its use may be forgotten is refused', () => {
    const busy = Array.from({ length: 33 }, (_, n) => 100 + n);
    const remembered = used(...busy);
    given(plainDays, ...remembered)
      .when(visit(100, true))
      .thenRefused(refused);
    given(plainDays, ...remembered)
      .when(visit(99, true))
      .thenRefused(refused);
    expect(after(plainDays, ...busy.map((step) => visit(step))).usedSteps).toHaveLength(32);
  });

  it('that comes late is taken while every use of its time is remembered', () => {
    const busy = used(...Array.from({ length: 32 }, (_, n) => 100 + 2 * n));
    given(plainDays, ...busy, visited)
      .when(visit(101, true))
      .then({ kind: 'code-used', step: 101 });
    given(plainDays, ...busy.slice(1), visited)
      .when(visit(99, true))
      .then({ kind: 'code-used', step: 99 });
  });

  it('need not be shown: a purchase can be recorded by member number', () => {
    given(plainDays)
      .when({ kind: 'record-visit', storeId: 'lake', on: monday, code: null, at: clock(monday) })
      .then(visited);
  });
});
