import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import type { Note } from './notes.h5';
import { newVisitor, type peopleWith, type Person } from './people.h5';
import { PersonRow } from './person-row.h5';

type PeopleListProps = Readonly<{
  people: ReturnType<typeof peopleWith>;
  notes: ReadonlyMap<string, Note>;
  /** Who holds a phone now. */
  holding?: readonly string[];
  onPick: (openid: string) => void;
}>;

/** Those who come to the shop, and those who work there. */
export function PeopleList({ people, notes, holding = [], onPick }: PeopleListProps) {
  const say = useWords(previewWords);
  const row = (person: Person) => (
    <PersonRow
      key={person.openid}
      person={person}
      note={notes.get(person.openid)}
      holds={holding.includes(person.openid)}
      onPick={() => onPick(person.openid)}
    />
  );
  return (
    <>
      <h2 className="preview-group">{say.guests}</h2>
      {people.members.map(row)}
      <button type="button" className="preview-new" onClick={() => onPick(newVisitor())}>
        {say.newVisitor}
      </button>
      <h2 className="preview-group">{say.colleagues}</h2>
      {people.colleagues.map(row)}
    </>
  );
}
