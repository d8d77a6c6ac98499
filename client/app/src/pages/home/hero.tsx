import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import type { Home } from '@/store/member';
import { common } from '@/text/common';
import { homeWords } from '@/text/home';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { open, openTab } from '@/ui/go';
import { Icon } from '@/ui/icon';
import { Number } from '@/ui/number';
import { TierCard } from '@/ui/tier-card';
import './hero.scss';

/** The card: whose, which tier, how many points, and the code one tap away. */
export function Hero({ home }: Readonly<{ home: Home }>) {
  const { card, profile } = home;
  const say = useWords(meWords);
  const openTier = () => open('tier');
  return (
    <TierCard home={home} onTap={openTier}>
      <View className="hero-who" onClick={openTier}>
        <Text className="hero-tier">{card.tier.name}</Text>
        <Text className="hero-name">{profile.nickname ?? say.no(card.no)}</Text>
      </View>
      <View className="hero-row">
        <Points balance={card.points.balance} />
        <CodeButton />
      </View>
    </TierCard>
  );
}

function Points({ balance }: Readonly<{ balance: number }>) {
  const { point, points } = useWords(common);
  return (
    <View className="hero-points" onClick={() => open('points')} {...spoken({ role: 'button' })}>
      <Text className="hero-unit">{balance === 1 ? point : points}</Text>
      <Number value={balance} counts />
    </View>
  );
}

function CodeButton() {
  const say = useWords(homeWords);
  return (
    <View
      className="hero-code"
      hoverClass="hero-code-pressed"
      onClick={() => openTab('code')}
      {...spoken({ role: 'button' })}
    >
      <Icon name="code" size={22} />
      <Text className="hero-code-word">{say.showCode}</Text>
    </View>
  );
}
