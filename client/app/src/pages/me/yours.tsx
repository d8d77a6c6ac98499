import type { Home } from '@/store/member';
import { figure } from '@/text/figures';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Group } from './group';

/** What the member has. */
export function Yours({ home: { card, recapYear, unread } }: Readonly<{ home: Home }>) {
  const say = useWords(meWords);
  const { count } = card.coupons;
  return (
    <Group head={say.yours}>
      <ListRow
        icon="points"
        title={say.points}
        note={figure(card.points.balance)}
        onTap={() => open('points')}
      />
      <ListRow
        icon="gift"
        title={say.coupons}
        note={count === 0 ? '' : figure(count)}
        onTap={() => open('coupons')}
      />
      <ListRow
        icon="news"
        title={say.inbox}
        note={unread === 0 ? '' : figure(unread)}
        onTap={() => open('inbox')}
      />
      <ListRow icon="receipt" title={say.receipt} onTap={() => open('receipt')} />
      <ListRow icon="tier" title={say.tier} note={card.tier.name} onTap={() => open('tier')} />
      {recapYear !== null && (
        <ListRow icon="calendar" title={say.recap(recapYear)} onTap={() => open('recap')} />
      )}
    </Group>
  );
}
