import type { Home } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Group } from './group';

/** What there is to take part in. */
export function AtTheShop({ home: { card } }: Readonly<{ home: Home }>) {
  const say = useWords(meWords);
  const { days } = useWords(checkInWords);
  return (
    <Group head={say.atTheShop}>
      <ListRow icon="calendar" title={say.calendar} onTap={() => open('calendar')} />
      <ListRow
        icon="check"
        title={say.checkIn}
        note={`${card.checkIn.streak} ${days}`}
        onTap={() => open('check-in')}
      />
      <ListRow icon="tasks" title={say.tasks} onTap={() => open('tasks')} />
      <ListRow icon="sticks" title={say.lottery} onTap={() => open('lottery')} />
      <ListRow icon="claim" title={say.claims} onTap={() => open('claims')} />
      <ListRow icon="me" title={say.invite} onTap={() => open('invite')} />
    </Group>
  );
}
