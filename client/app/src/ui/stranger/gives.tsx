import { Text, View } from '@tarojs/components';
import type { Welcome } from '@/store/welcome';
import { welcomeWords } from '@/text/welcome';
import { useWords } from '@/text/use-words';
import { Card } from '../card';
import { Icon } from '../icon';
import type { Drawing } from '../icon/drawings';

type Gift = Readonly<{ icon: Drawing; text: string }>;

/** What there is from the first day. */
export function Gives({ welcome: { tiers, checkIn } }: Readonly<{ welcome: Welcome }>) {
  const say = useWords(welcomeWords);
  const milestone = checkIn.milestones[1] ?? checkIn.milestones[0];
  const gifts: readonly Gift[] = [
    ...(tiers[0]?.perks ?? []).map((text) => ({ icon: 'points' as const, text })),
    { icon: 'calendar', text: say.checkIn(checkIn.points) },
    ...(milestone === undefined
      ? []
      : [{ icon: 'gift' as const, text: say.milestone(milestone.days, milestone.points) }]),
    { icon: 'code', text: say.code },
  ];
  return (
    <Card className="gives">
      <Text className="stranger-head">{say.gives}</Text>
      {gifts.map(({ icon, text }) => (
        <View className="gives-row" key={text}>
          <Icon name={icon} />
          <Text className="gives-text">{text}</Text>
        </View>
      ))}
    </Card>
  );
}
