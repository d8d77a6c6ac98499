import { useState } from 'react';
import { addressWith, named } from '@/platform/identity.h5';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import { useNotes } from './notes.h5';
import { colleagues, members, peopleWith, works } from './people.h5';
import { PeopleList } from './people-list.h5';
import { Phone, PlaceForPhone } from './phone.h5';
import './desk.scss';

type Held = Readonly<{ left: string; right: string }>;

/** Whose phones lie on the desk; the address remembers it, so that a reload or a bookmark does too. */
function usePhones(): readonly [Held, (held: Held) => void] {
  const [held, setHeld] = useState<Held>({
    left: named('as') === '' ? (members[0]?.openid ?? '') : named('as'),
    right: named('beside'),
  });
  const hold = (next: Held): void => {
    // An invitation is for whom it was opened with.
    const names = { as: next.left, beside: next.right, from: '' };
    window.history.replaceState(null, '', addressWith(names));
    setHeld(next);
  };
  return [held, hold];
}

/** A desk with one phone or two, and the people who could hold them. */
export function Desk() {
  const say = useWords(previewWords);
  const [held, hold] = usePhones();
  const { left, right } = held;
  const people = peopleWith([left, right], say.visitor);
  const notes = useNotes([...people.members, ...people.colleagues]);
  // With two phones a guest takes the left one and a colleague the right one.
  const pick = (openid: string): void =>
    hold(right !== '' && works(openid) ? { left, right: openid } : { left: openid, right });
  const beside = (works(left) ? members[0] : colleagues[0])?.openid ?? '';
  return (
    <div className="screen desk">
      <aside className="desk-people">
        <h1 className="preview-title">{say.deskTitle}</h1>
        <p className="preview-why">{say.deskWhy}</p>
        <PeopleList people={people} notes={notes} holding={[left, right]} onPick={pick} />
      </aside>
      <main className="desk-phones">
        <Phone openid={left} label={say.phone} />
        {right === '' ? (
          <PlaceForPhone onFill={() => hold({ left, right: beside })} staff={!works(left)} />
        ) : (
          <Phone openid={right} label={say.phone} onTakeAway={() => hold({ left, right: '' })} />
        )}
      </main>
    </div>
  );
}
