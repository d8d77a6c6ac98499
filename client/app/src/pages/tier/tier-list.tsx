import { Text, View } from '@tarojs/components';
import type { Home } from '@/store/member';
import { figure } from '@/text/figures';
import { tierWords } from '@/text/tier';
import { useWords } from '@/text/use-words';
import { lookOf } from '@/ui/tier-card/look';

/** The whole ladder, and where on it one stands. */
export function TierList({ home: { card, tiers } }: Readonly<{ home: Home }>) {
  const say = useWords(tierWords);
  return (
    <View className="tiers">
      <Text className="benefits-head">{say.ladder}</Text>
      {tiers.map(({ id, name, threshold, perks }) => (
        <View key={id} className={`tiers-row ${lookOf(tiers, id)}`}>
          <View className="tiers-dot" />
          <View className="tiers-lines">
            <View className="tiers-head">
              <Text className="tiers-name">{name}</Text>
              {id === card.tier.tier && <Text className="tiers-here">{say.here}</Text>}
              <Text className="tiers-from">
                {threshold === 0 ? say.start : say.threshold(figure(threshold))}
              </Text>
            </View>
            <Text className="tiers-perks">{perks.join(' · ')}</Text>
          </View>
        </View>
      ))}
    </View>
  );
}
