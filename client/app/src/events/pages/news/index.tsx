import { Text, View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/contract';
import type { news as contract } from '@shared/contract/member/news';
import { type Day, dayOf } from '@shared/domain/kernel/day';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { Skeleton } from '@/ui/skeleton';
import { news } from '../../store';
import { newsWords } from '../../text/news';
import type { Reading } from '../../text/when';
import { storesIn } from '../../text/where';
import { Section } from '../../ui/section';
import { useReading } from '../../use-reading';
import './index.scss';

type News = OutputOf<typeof contract>;
type Item = News['items'][number];

export default function NewsPage() {
  const say = useWords(newsWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={news}
      skeleton={<NewsSkeleton />}
      stranger={say.stranger}
    >
      {(value) => <Told news={value} />}
    </AnswerScreen>
  );
}

const NewsSkeleton = () => (
  <>
    <Skeleton height={148} radius={16} />
    <Skeleton height={148} radius={16} />
  </>
);

function Told({ news: { since, items, stores } }: Readonly<{ news: News }>) {
  const say = useWords(newsWords);
  const { language, at } = useReading();
  if (items.length === 0) return <Empty picture="paper" title={say.empty} />;
  const visit = since === null ? null : visitOn(since, say, { language, at });
  const fresh = items.filter(({ isNew }) => isNew);
  const earlier = items.filter(({ isNew }) => !isNew);
  const cards = (some: readonly Item[]) =>
    some.map((item) => <NewsCard key={item.id} item={item} stores={stores} />);
  return (
    <>
      {fresh.length > 0 && (
        <Section head={visit === null ? say.first : say.fresh(visit)}>{cards(fresh)}</Section>
      )}
      {fresh.length === 0 && visit !== null && (
        <Text className="news-none">{say.nothingNew(visit)}</Text>
      )}
      {earlier.length > 0 && <Section head={say.earlier}>{cards(earlier)}</Section>}
    </>
  );
}

function visitOn(since: Day, say: (typeof newsWords)['zh'], { language, at }: Reading): string {
  const today = dayOf(at);
  return since === today ? say.today : say.on(dayIn(language, since, today));
}

type NewsCardProps = Readonly<{ item: Item; stores: News['stores'] }>;

/** What there is to tell, from when until when, and where. */
function NewsCard({ item, stores }: NewsCardProps) {
  const say = useWords(newsWords);
  const { language, at } = useReading();
  const { kind, title, text, from, to } = item;
  const on = (day: string) => dayIn(language, day, dayOf(at));
  const where = storesIn(item.stores, stores, language);
  const when = to === null ? say.from(on(from)) : say.through(on(from), on(to));
  return (
    <Card className="news">
      <View className="news-head">
        <Text className={`news-kind news-${kind}`}>{say.kinds[kind]}</Text>
        <Text className="news-title">{title}</Text>
      </View>
      <Text className="news-text">{text}</Text>
      <Text className="news-when">
        {[when, ...(where === null ? [] : [where])].join(say.between)}
      </Text>
    </Card>
  );
}
