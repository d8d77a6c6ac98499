import { balance } from '../../../shared/domain/points';
import { clock, daysAfter, lastInstantOf, midnight, monday } from '../../support/calendar';
import { after, given } from '../../support/given';
import {
  adjust,
  always,
  ask,
  drawing,
  drawn,
  earned,
  eventsOf,
  five,
  noon,
  sunday,
  week,
} from './cast';

describe('A draw', () => {
  it('is free once a day, and gives its prize at once', () => {
    given(five).when(ask()).then(drawn(1), earned(5, 'week:1'));
  });

  it('costs its points after that, and is refused when one is missing', () => {
    const first = eventsOf(always('five'), ask(), adjust(15));
    given(five, ...first)
      .when(ask())
      .then(
        {
          kind: 'points-redeemed',
          points: 20,
          draws: [{ expiresAt: midnight('2028-01-01'), points: 20 }],
          cause: { kind: 'lottery', about: 'week:2' },
        },
        drawn(2),
        earned(5, 'week:2'),
      );
    given(five, ...eventsOf(always('five'), ask(), adjust(14)))
      .when(ask())
      .thenRefused({ code: 'insufficient-points', short: 1 });
  });

  it('is numbered without a gap over days, whatever was refused in between', () => {
    const tuesday = clock(daysAfter(monday, 1));
    const life = eventsOf(always('five'), ask(), ask(), ask(tuesday), ask(tuesday));
    const draws = life.flatMap((event) => (event.kind === 'lottery-drawn' ? [event.draw] : []));
    expect(draws).toEqual([1, 2]);
  });

  it('is at most so many a day and in all', () => {
    const rich = [adjust(1000), ask(), ask(), ask()];
    given(five, ...eventsOf(always('five'), ...rich))
      .when(ask())
      .thenRefused({ code: 'no-draw-left-today', perDay: 3 });
    given(five, ...eventsOf(always('five'), ...rich))
      .when(ask(midnight(daysAfter(monday, 1))))
      .then(drawn(4, { on: daysAfter(monday, 1), free: true }), earned(5, 'week:4'));
    const days = [0, 1, 2].flatMap((day) =>
      [0, 1, 2].map(() => ask(clock(daysAfter(monday, day)))),
    );
    const last = clock(daysAfter(monday, 3));
    const ten = eventsOf(always('five'), adjust(1000), ...days, ask(last));
    given(five, ...ten)
      .when(ask(last))
      .thenRefused({ code: 'no-draw-left', perMember: 10 });
  });

  it('is drawn from the first instant of the first day to the last of the last', () => {
    const early = { ...always('five'), from: daysAfter(monday, 1) };
    const opensAt = midnight(early.from);
    given(drawing(early))
      .when(ask(opensAt - 1))
      .thenRefused({ code: 'not-open-yet', opensAt });
    expect(after(drawing(early), ask(opensAt)).draws).toHaveLength(1);
    expect(after(five, ask(lastInstantOf(sunday))).draws).toHaveLength(1);
    const endedAt = midnight(daysAfter(sunday, 1));
    given(five).when(ask(endedAt)).thenRefused({ code: 'over', endedAt });
  });

  it('wins nothing where no prize takes the number, and is counted', () => {
    const never = { ...week, prizes: week.prizes.map((one) => ({ ...one, chances: 0 })) };
    given(drawing(never))
      .when(ask())
      .then(drawn(1, { drawn: null, given: null }));
  });

  it('is not of a lottery whose seed was never promised', () => {
    given({ ...five, seeds: [] })
      .when(ask())
      .thenRefused({ code: 'no-such-lottery' });
    given(five)
      .when(ask(noon, { lottery: 'other' }))
      .thenRefused({ code: 'no-such-lottery' });
  });
});

describe('What a member remembers of lotteries', () => {
  it('goes when they are over and another is drawn', () => {
    const later = { ...always('five'), id: 'next', from: monday, to: daysAfter(monday, 20) };
    const both = drawing(always('five'), later);
    const draws = (day: string) =>
      after(both, ask(), ask(clock(day), { lottery: 'next' })).draws.map(({ lottery }) => lottery);
    expect(draws(sunday)).toEqual(['week', 'next']);
    expect(draws(daysAfter(sunday, 1))).toEqual(['next']);
  });

  it('is the balance as well', () => {
    expect(balance(after(five, ask()).points, noon)).toBe(5);
  });
});
