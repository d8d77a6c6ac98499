import {
  type VisitEvent,
  decideVisit,
  evolveVisits,
  noVisits,
} from '../../../shared/domain/visits';
import { daysAfter, monday, tuesday } from '../../support/calendar';
import { specification } from '../../support/given';

type Asked = Readonly<{ on: string; storeId: string }>;
const given = specification(
  {
    decide: (visit: Asked, visits: typeof noVisits) =>
      ({ ok: true, value: decideVisit(visits, visit) }) as const,
    evolve: evolveVisits,
  },
  noVisits,
);
const visit = (on: string, storeId = 'lake'): VisitEvent => ({
  kind: 'visit-recorded',
  on,
  storeId,
});
const visited = (...visits: readonly VisitEvent[]) => visits.reduce(evolveVisits, noVisits);

describe('A visit', () => {
  it('is recorded once for a store and a day', () => {
    given().when({ on: monday, storeId: 'lake' }).then(visit(monday));
    given(visit(monday)).when({ on: monday, storeId: 'lake' }).thenNothing();
  });

  it('is recorded again in another store or on another day', () => {
    given(visit(monday)).when({ on: monday, storeId: 'hill' }).then(visit(monday, 'hill'));
    given(visit(monday)).when({ on: tuesday, storeId: 'lake' }).then(visit(tuesday));
  });

  it('counts its day once, however many stores', () => {
    expect(visited(visit(monday), visit(monday, 'hill'), visit(tuesday)).days).toBe(2);
  });

  it('that arrives late moves neither the last day nor the last store', () => {
    expect(visited(visit(tuesday), visit(monday, 'hill'))).toMatchObject({
      days: 2,
      firstOn: monday,
      lastOn: tuesday,
      lastStore: 'lake',
    });
  });

  it('to another store on the same day is the last one', () => {
    expect(visited(visit(monday), visit(monday, 'hill')).lastStore).toBe('hill');
  });

  it('is still known among the twelve latest', () => {
    const eleven = Array.from({ length: 11 }, (_, n) => visit(daysAfter(monday, n + 1)));
    given(visit(monday), ...eleven)
      .when({ on: monday, storeId: 'lake' })
      .thenNothing();
  });

  it('leaves only twelve behind, however many there were', () => {
    const many = Array.from({ length: 400 }, (_, n) => visit(daysAfter(monday, n)));
    const visits = visited(...many);
    expect([visits.days, visits.recent.length, visits.firstOn]).toEqual([400, 12, monday]);
    expect(visits.recent.at(0)?.on).toBe(daysAfter(monday, 388));
  });
});
