import { useState } from 'react';
import { addressWith, canSwitch, identity } from '@/platform/identity.h5';
import { common } from '@/text/common';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import { useNotes } from './notes.h5';
import { firstPage, peopleWith } from './people.h5';
import { PeopleList } from './people-list.h5';
import { nameOf } from './person-row.h5';

/** In a window that is a phone: whose it is, and a small way to hand it on. */
export function Holder() {
  const [asking, setAsking] = useState(identity() === '');
  if (!canSwitch) return null;
  return asking ? (
    <Picker {...(identity() !== '' && { onClose: () => setAsking(false) })} />
  ) : (
    <Handle onTap={() => setAsking(true)} />
  );
}

/** Hands this phone to somebody else: it starts anew with what that person's phone remembers. */
const become = (openid: string): void =>
  window.location.assign(addressWith({ as: openid }, firstPage(openid)));

const usePeople = () => peopleWith([identity()], useWords(previewWords).visitor);

function Handle({ onTap }: Readonly<{ onTap: () => void }>) {
  const say = useWords(previewWords);
  const { members, colleagues } = usePeople();
  const holder = [...members, ...colleagues].find(({ openid }) => openid === identity());
  return (
    <button type="button" className="preview-handle" aria-label={say.change} onClick={onTap}>
      <span className="preview-face">
        {holder === undefined ? '' : nameOf(holder, undefined).slice(0, 1)}
      </span>
    </button>
  );
}

function Picker({ onClose }: Readonly<{ onClose?: () => void }>) {
  const say = useWords(previewWords);
  const { close } = useWords(common);
  const people = usePeople();
  const notes = useNotes([...people.members, ...people.colleagues]);
  const pick = (openid: string): void => (openid === identity() ? onClose?.() : become(openid));
  return (
    <div className="screen preview">
      {onClose !== undefined && (
        <button type="button" className="preview-close" onClick={onClose}>
          {close}
        </button>
      )}
      <h1 className="preview-title">{say.title}</h1>
      <p className="preview-why">{say.why}</p>
      <PeopleList people={people} notes={notes} holding={[identity()]} onPick={pick} />
    </div>
  );
}
