import { Text, View } from '@tarojs/components';
import type { Home } from '@/store/member';
import { figure } from '@/text/figures';
import { tierWords } from '@/text/tier';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { lookOf } from '@/ui/tier-card/look';

/** The whole ladder, and where on it one stands. */
export function TierList({ home: { card, tiers } }: Readonly<{ home: Home }>) {
  const say = useWords(tierWords);
  const here = tiers.findIndex(({ id }) => id === card.tier.tier);
  return (
    <View className="tiers">
      <Text className="benefits-head">{say.ladder}</Text>
      <View className="tiers-steps">
        {tiers.map((tier, place) => (
          <Step key={tier.id} {...tier} look={lookOf(tiers, tier.id)} ahead={place - here} />
        ))}
      </View>
    </View>
  );
}

type StepProps = Home['tiers'][number]
  & Readonly<{
    look: string;
    /** How many tiers above one's own; below it, negative. */
    ahead: number;
  }>;

function Step({ name, threshold, perks, look, ahead }: StepProps) {
  const say = useWords(tierWords);
  return (
    <View className={`tiers-row ${look}${ahead < 0 ? ' tiers-behind' : ''}`}>
      <View className="tiers-dot">{ahead <= 0 && <Icon name="check" size={16} />}</View>
      <View className="tiers-lines">
        <View className="tiers-head">
          <Text className="tiers-name">{name}</Text>
          {ahead === 0 && <Text className="tiers-here">{say.here}</Text>}
          <Text className="tiers-from">
            {threshold === 0 ? say.start : say.threshold(figure(threshold))}
          </Text>
        </View>
        <Text className="tiers-perks">{perks.join(' · ')}</Text>
      </View>
    </View>
  );
}
