import { type NewsItem, checkNews, newsFor } from '../../../shared/domain/news';
import { daysAfter, monday } from '../../support/calendar';

const item = (id: string, from: string, to: string | null = null): NewsItem => ({
  id,
  kind: 'product',
  title: id,
  text: '',
  from,
  to,
  stores: [],
});
const day = (n: number) => daysAfter(monday, n);
const told = (items: readonly NewsItem[], today: string, lastVisitOn: string | null = null) =>
  newsFor(items, { lastVisitOn, today }).items.map(({ id, isNew }) => [id, isNew]);

describe('News', () => {
  it('is told from its first day to its last', () => {
    const week = [item('week', day(1), day(7))];
    expect(told(week, day(0))).toEqual([]);
    expect(told(week, day(1))).toEqual([['week', true]]);
    expect(told(week, day(7))).toEqual([['week', true]]);
    expect(told(week, day(8))).toEqual([]);
    expect(told([item('for-good', day(1))], day(900))).toHaveLength(1);
  });

  it('is new when it began after the last visit, and not when it was there to be seen', () => {
    const items = [item('old', day(0)), item('same-day', day(3)), item('new', day(4))];
    expect(told(items, day(9), day(3))).toEqual([
      ['new', true],
      ['same-day', false],
      ['old', false],
    ]);
  });

  it('is honest when nothing is new, and all new to who has never been here', () => {
    const items = [item('old', day(0))];
    expect(newsFor(items, { lastVisitOn: day(2), today: day(3) })).toEqual({
      since: day(2),
      items: [{ ...items[0], isNew: false }],
    });
    expect(told(items, day(3), null)).toEqual([['old', true]]);
    expect(newsFor([], { lastVisitOn: null, today: day(0) })).toEqual({ since: null, items: [] });
  });

  it('cannot be published with an end before its start, nor twice under one id', () => {
    expect(checkNews([item('a', day(2), day(2)), item('b', day(2))])).toEqual([]);
    expect(checkNews([item('a', day(2), day(1)), item('a', day(2))])).toEqual([
      { field: 'news.1.id', reason: 'id-already-taken' },
      { field: 'news.0.to', reason: 'ends-before-it-starts' },
    ]);
  });
});
