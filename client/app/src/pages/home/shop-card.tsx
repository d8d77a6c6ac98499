import { recapInSeason } from '@/member/recap-season';
import type { Home } from '@/store/member';
import { homeWords } from '@/text/home';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';

/** What the shop tells: the latest news, the way to all that is on, and at its time the year gone by. */
export function ShopCard({ home }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  const mine = useWords(meWords);
  const { latestNews: news } = home;
  const year = recapInSeason(home);
  return (
    <Card className="list">
      {news !== null && (
        <ListRow
          icon="news"
          title={news.title}
          {...(news.isNew && { note: say.fresh })}
          onTap={() => open('news')}
        />
      )}
      <ListRow icon="calendar" title={say.calendar} onTap={() => open('calendar')} />
      {year !== null && (
        <ListRow icon="tier" title={mine.recap(year)} onTap={() => open('recap')} />
      )}
    </Card>
  );
}
