import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Stamp } from '@/ui/stamp';
import { lookAt } from '@/ui/tier-card/look';
import type { Recap } from '../../store';
import { recapWords } from '../../text/recap';

/** Where the year ended, the way there, and the shop's seal under it. */
export function TierSteps({ told: { tier, tiers } }: Readonly<{ told: Recap }>) {
  const say = useWords(recapWords);
  const language = useLanguage();
  return (
    <View className={`recap-end ${lookAt(tier.place)}`}>
      <Text className="recap-title" {...spoken({ role: 'heading' })}>
        {say.tier(tier.name)}
      </Text>
      {tiers.map(({ on, from, to }) => (
        <Text className="recap-aside" key={on + to}>
          {say.step(dayIn(language, on), from, to)}
        </Text>
      ))}
      <View className="recap-close">
        <View className="recap-seal">
          <Stamp fresh={false} />
        </View>
        <Text className="recap-thanks">{say.thanks}</Text>
      </View>
    </View>
  );
}
