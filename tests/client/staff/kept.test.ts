import { find, note, send } from '../../../client/app/src/staff/queue/journal';
import { keptShelf } from '../../../client/app/src/staff/queue/kept';
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
    keptShelf(phone).change(noting);
    expect(keptShelf(phone).read()).toEqual(noting([]));
  });

  it('asks again what was out when the app was killed', () => {
    const phone = place();
    const shelf = keptShelf(phone);
    shelf.change(noting);
    shelf.change((journal) => send(journal, 'request-1'));
    expect(find(keptShelf(phone).read(), 'request-1')).toMatchObject({
      mayHaveArrived: true,
      standing: { kind: 'waiting' },
    });
  });

  it('does not take down what the phone could not write', () => {
    const full = {
      ...place(),
      write: () => {
        throw new Error('storage is full');
      },
    };
    const shelf = keptShelf(full);
    expect(() => shelf.change(noting)).toThrow('storage is full');
    expect(shelf.read()).toEqual([]);
  });

  it.each(['{', 'null', '{"format":2,"journal":[]}', '{"format":1}'])(
    'sets %s aside and begins anew',
    (text) => {
      const phone = place(text);
      expect(keptShelf(phone).read()).toEqual([]);
      expect(phone.aside).toEqual([text]);
    },
  );

  it('tells of every change, and of nothing else', () => {
    const heard: Journal[] = [];
    const shelf = keptShelf(place(), (journal) => heard.push(journal));
    shelf.change(noting);
    shelf.change((journal) => journal);
    expect(heard).toEqual([noting([])]);
  });
});
