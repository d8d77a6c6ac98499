import { Text, View } from '@tarojs/components';
import type { Welcome } from '@/store/welcome';
import { figure } from '@/text/figures';
import { welcomeWords } from '@/text/welcome';
import { useWords } from '@/text/use-words';
import { lookOf } from '../tier-card/look';

/** The tiers there are, each in its look with what it gives. */
export function Ladder({ tiers }: Readonly<{ tiers: Welcome['tiers'] }>) {
  const say = useWords(welcomeWords);
  return (
    <View className="ladder">
      <Text className="stranger-head">{say.ladder}</Text>
      {tiers.map(({ id, name, threshold, perks }) => (
        <View key={id} className={`ladder-tier ${lookOf(tiers, id)}`}>
          <View className="ladder-head">
            <Text className="ladder-name">{name}</Text>
            <Text className="ladder-from">
              {threshold === 0 ? say.start : say.threshold(figure(threshold))}
            </Text>
          </View>
          <Text className="ladder-perks">{perks.join(' · ')}</Text>
        </View>
      ))}
    </View>
  );
}
