import {
  type Calendar,
  type Mark,
  comingAfter,
  dotsOn,
  endSeen,
  isStamped,
  onDay,
} from '../../../client/app/src/events/agenda';

type Span = string | readonly [from: string, to: string];

const mark = (kind: Mark['kind'], id: string, span: Span): Mark => {
  const [from, to] = typeof span === 'string' ? [span, span] : span;
  return { kind, id, from, to, name: id };
};
const told = (...marks: readonly Mark[]): Calendar => ({
  ...{ at: 0, from: '2026-11-01', to: '2026-12-31', marks },
});
const ids = (marks: readonly Mark[]) => marks.map(({ id }) => id);

const tuesday = (day: string) => mark('earn-rule', 'tuesday', day);
const lottery = mark('lottery', 'winter', ['2026-11-20', '2026-12-31']);
const tasting = mark('occasion', 'tasting', '2026-12-05');

describe('What is on', () => {
  it('on a day is what began then or before and has not ended, both ends included', () => {
    const claim = mark('claim', 'leaf', ['2026-11-20', '2026-11-27']);
    const on = (day: string) => ids(onDay(told(claim), day));
    expect(on('2026-11-19')).toEqual([]);
    expect(on('2026-11-20')).toEqual(['leaf']);
    expect(on('2026-11-27')).toEqual(['leaf']);
    expect(on('2026-11-28')).toEqual([]);
  });

  it('does not list stamps, which the month shows', () => {
    const calendar = told(mark('checked-in', '', ['2026-11-25', '2026-11-27']));
    expect(onDay(calendar, '2026-11-26')).toEqual([]);
    expect(isStamped(calendar, '2026-11-27')).toBe(true);
    expect(isStamped(calendar, '2026-11-28')).toBe(false);
  });
});

describe('What comes', () => {
  it('begins after the day, not on it', () => {
    expect(ids(comingAfter(told(tasting), '2026-12-04'))).toEqual(['tasting']);
    expect(ids(comingAfter(told(tasting), '2026-12-05'))).toEqual([]);
  });

  it('names what comes again and again once, the next time', () => {
    const calendar = told(tuesday('2026-12-01'), tasting, tuesday('2026-12-08'));
    expect(ids(comingAfter(calendar, '2026-11-27'))).toEqual(['tuesday', 'tasting']);
    expect(comingAfter(calendar, '2026-12-01').map(({ from }) => from)).toEqual([
      '2026-12-05',
      '2026-12-08',
    ]);
  });
});

describe('A dot', () => {
  it('stands where something of the shop begins, not all along', () => {
    expect(dotsOn(told(lottery), '2026-11-20')).toEqual({ shops: true, own: false });
    expect(dotsOn(told(lottery), '2026-11-21')).toEqual({ shops: false, own: false });
  });

  it('does not say that what was on before begins with the first day in sight', () => {
    const before = mark('lottery', 'autumn', ['2026-11-01', '2026-11-09']);
    expect(dotsOn(told(before), '2026-11-01').shops).toBe(false);
    expect(dotsOn(told(mark('occasion', 'one', '2026-11-01')), '2026-11-01').shops).toBe(true);
  });

  it('of another colour is the member’s own', () => {
    const ends = mark('coupon-expires', 'c', '2026-12-05');
    expect(dotsOn(told(tasting, ends), '2026-12-05')).toEqual({ shops: true, own: true });
  });
});

describe('The end', () => {
  it('is said when it is in sight and not today', () => {
    const claim = mark('claim', 'leaf', ['2026-11-20', '2026-12-30']);
    expect(endSeen(told(), claim, '2026-12-29')).toBe('2026-12-30');
    expect(endSeen(told(), claim, '2026-12-30')).toBeNull();
    expect(endSeen(told(), lottery, '2026-11-27')).toBeNull();
  });
});
