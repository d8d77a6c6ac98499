import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { lookAt } from '@/ui/tier-card/look';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';

/** Whose year it is, in the look of the tier it ended in. */
export function Cover({ told }: Readonly<{ told: Recap }>) {
  const say = useWords(recapWords);
  const language = useLanguage();
  const { shopName, nickname, year, through, enrolledOn, tier } = told;
  const running = through < `${year}-12-31`;
  const joinedThen = enrolledOn.startsWith(`${year}-`);
  return (
    <View className={`recap-cover ${lookAt(tier.place)}`}>
      <Text className="recap-shop">{shopName}</Text>
      <Text className="recap-year">{year}</Text>
      <Text className="recap-title" {...spoken({ role: 'heading' })}>
        {say.year}
      </Text>
      {nickname !== null && <Text className="recap-name">{nickname}</Text>}
      {joinedThen && <Text className="recap-aside">{say.joined(dayIn(language, enrolledOn))}</Text>}
      {running && <Text className="recap-aside">{say.through(dayIn(language, through))}</Text>}
      {!told.complete && <Text className="recap-aside">{say.partly}</Text>}
    </View>
  );
}
