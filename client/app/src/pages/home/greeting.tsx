import { Text } from '@tarojs/components';
import type { Home } from '@/store/member';
import { homeWords } from '@/text/home';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import './greeting.scss';

/** On the day one joined, years ago: a quiet line. */
export function Anniversary({ home: { anniversary } }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  if (anniversary === null) return null;
  return <Text className="anniversary">{say.anniversary(anniversary)}</Text>;
}

/** On the birthday itself: a greeting, and nothing to buy. */
export function Greeting({ home: { birthday, profile } }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  if (!birthday.isToday) return null;
  return (
    <Card className="greeting">
      <Text className="greeting-wish">{say.birthday(profile.nickname ?? '')}</Text>
      <Text className="greeting-line">{say.birthdayWish}</Text>
    </Card>
  );
}
