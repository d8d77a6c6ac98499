import { find, note, send } from '../../../client/app/src/staff/queue/journal';
import { keptJournal } from '../../../client/app/src/staff/queue/kept';
import type { Journal } from '../../../client/app/src/staff/queue/model';
import { purchase } from './cast';
import { place } from './place';

const noting = (journal: Journal): Journal => {
  const result = note(journal, purchase(1));
  return result.ok ? result.value : journal;
};

describe('The kept till journal', () => {
  it('is there again after the app was killed', () => {
    const phone = place();
    expect(keptJournal(phone).take(noting)).toBe(true);
    expect(keptJournal(phone).read()).toEqual(noting([]));
  });

  it('asks again what was out when the app was killed', () => {
    const phone = place();
    const kept = keptJournal(phone);
    kept.take(noting);
    kept.take((journal) => send(journal, 'request-1'));
    expect(find(keptJournal(phone).read(), 'request-1')).toMatchObject({
      mayHaveArrived: true,
      standing: { kind: 'waiting' },
    });
  });

  it('does not take down what the phone could not write', () => {
    const kept = keptJournal({ ...place(), write: () => false });
    expect(kept.take(noting)).toBe(false);
    expect(kept.read()).toEqual([]);
  });

  it('knows what happened elsewhere even when the phone could not write it', () => {
    const kept = keptJournal({ ...place(), write: () => false });
    kept.change(noting);
    expect(kept.read()).toEqual(noting([]));
  });

  it.each([null, 'text', { format: 2, journal: [] }, { format: 1 }, { format: 1, journal: {} }])(
    'sets %j aside and begins anew',
    (strange) => {
      const phone = place({ 'till-journal': strange });
      expect(keptJournal(phone).read()).toEqual([]);
      expect(phone.read('till-journal-unread')).toEqual(strange);
    },
  );

  it('tells of every change', () => {
    const heard: Journal[] = [];
    const kept = keptJournal(place(), (journal) => heard.push(journal));
    kept.take(noting);
    kept.change(() => []);
    expect(heard).toEqual([noting([]), []]);
  });
});
