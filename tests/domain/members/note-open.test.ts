import fc from 'fast-check';
import { OPENS_TOLD_WITHIN, daysIn, hasDay } from '../../../shared/domain/presence';
import { clock, daysAfter, lastInstantOf, midnight, monday, tuesday } from '../../support/calendar';
import { plainDays } from '../../support/cast';
import { begun, given, lived } from '../../support/given';

const opened = (on: string) => ({ kind: 'mini-program-opened', on }) as const;
const open = (at: number, earlier: readonly string[] = []) =>
  ({ kind: 'note-open', earlier, at }) as const;

describe('The mini-program opened', () => {
  it('is an opening day of the member', () => {
    given(plainDays)
      .when(open(clock(tuesday)))
      .then(opened(tuesday));
  });

  it('counts once a day, from the first instant to the last', () => {
    given(plainDays, opened(tuesday))
      .when(open(midnight(tuesday)))
      .thenNothing();
    given(plainDays, opened(tuesday))
      .when(open(lastInstantOf(tuesday)))
      .thenNothing();
    given(plainDays, opened(tuesday))
      .when(open(midnight(daysAfter(tuesday, 1))))
      .then(opened(daysAfter(tuesday, 1)));
  });

  it('is no visit to a store and no purchase', () => {
    const { presence, visits } = lived(plainDays, begun(), open(clock(tuesday))).member;
    expect(presence.days.visit).toBeNull();
    expect(presence.days.purchase).toBeNull();
    expect(presence.band).toBeNull();
    expect(visits.days).toBe(0);
  });

  it('without network counts on its own day, for a week and no longer', () => {
    const today = daysAfter(monday, 30);
    const back = (days: number) => daysAfter(today, -days);
    const at = clock(today);
    const known = given(plainDays, opened(today));
    known.when(open(at, [back(OPENS_TOLD_WITHIN + 1)])).thenNothing();
    known.when(open(at, [back(OPENS_TOLD_WITHIN)])).then(opened(back(OPENS_TOLD_WITHIN)));
    known
      .when(open(at, [back(1), back(OPENS_TOLD_WITHIN - 1), back(1)]))
      .then(opened(back(OPENS_TOLD_WITHIN - 1)), opened(back(1)));
  });

  it('counts on no day that is to come and none before joining', () => {
    given(plainDays)
      .when(open(clock(tuesday), [daysAfter(monday, -1), daysAfter(tuesday, 1), monday]))
      .then(opened(monday), opened(tuesday));
  });

  it('is the same set of days however often and in whatever order it is told', () => {
    const told = fc.array(
      fc.record({ on: fc.nat(40), earlier: fc.array(fc.nat(9), { maxLength: 7 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(told, (openings) => {
        const inOrder = [...openings].sort((a, b) => a.on - b.on);
        const { presence } = inOrder.reduce((life, { on, earlier }) => {
          const day = daysAfter(monday, on);
          const days = earlier.map((back) => daysAfter(day, -back));
          return lived(plainDays, life, open(clock(day, '13:00:00.000'), days));
        }, begun()).member;
        for (const { on } of inOrder)
          expect(hasDay(presence.days.open, daysAfter(monday, on))).toBe(true);
        const days = daysIn(presence.days.open);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((day) => day >= monday)).toBe(true);
      }),
    );
  });
});
