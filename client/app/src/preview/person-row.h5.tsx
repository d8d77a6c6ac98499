import { useLanguage } from '@/store';
import { dayIn, figure } from '@/text/figures';
import { previewWords } from '@/text/preview';
import { useWords } from '@/text/use-words';
import type { Note } from './notes.h5';
import type { Person } from './people.h5';

type PersonRowProps = Readonly<{
  person: Person;
  note: Note | undefined;
  /** Whether one of the phones is theirs. */
  holds?: boolean;
  onPick: () => void;
}>;

/** Somebody to be, with what the shop knows of them right now. */
export function PersonRow({ person, note, holds = false, onPick }: PersonRowProps) {
  const name = nameOf(person, note);
  const said = useNote(note);
  return (
    <button
      type="button"
      className={`preview-person${holds ? ' preview-holds' : ''}`}
      aria-pressed={holds}
      onClick={onPick}
    >
      <span className="preview-face" aria-hidden="true">
        {name.slice(0, 1)}
      </span>
      <span className="preview-words">
        <span className="preview-name">{name}</span>
        <span className="preview-note">{said}</span>
      </span>
    </button>
  );
}

export function nameOf(person: Person, note: Note | undefined): string {
  if (note?.kind === 'member') return note.home.profile.nickname ?? person.name;
  return note?.kind === 'colleague' ? note.me.name : person.name;
}

function useNote(note: Note | undefined): string {
  const say = useWords(previewWords);
  const language = useLanguage();
  if (note === undefined) return ' ';
  if (note.kind === 'stranger') return say.stranger;
  if (note.kind === 'colleague') {
    const { role, tills } = note.me;
    const where = tills.map(({ name }) => name).join(say.comma);
    const roles: Readonly<Record<string, string>> = say.roles;
    return [roles[role] ?? role, where].filter((part) => part !== '').join(' · ');
  }
  const { tier, points, visits, checkIn } = note.home.card;
  const last =
    visits.lastOn === null ? '' : say.last(dayIn(language, visits.lastOn, checkIn.today));
  return [tier.name, say.points(figure(points.balance)), last]
    .filter((part) => part !== '')
    .join(' · ');
}
