import { Text, View } from '@tarojs/components';
import { useMember } from '@/store';
import { common } from '@/text/common';
import { figure } from '@/text/figures';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { open } from '@/ui/go';
import { lookOf } from '@/ui/tier-card/look';

/** Whose card it is, in the tier's look. */
export function Band() {
  const say = useWords(meWords);
  const home = useMember((state) => state.home);
  if (home === null) return null;
  const { card, profile, tiers } = home;
  return (
    <View className={`code-band ${lookOf(tiers, card.tier.tier)}`}>
      <Text className="code-tier">{card.tier.name}</Text>
      <Text className="code-name">{profile.nickname ?? say.no(card.no)}</Text>
    </View>
  );
}

/** What the card holds, small under the code. */
export function Stub() {
  const { point, points } = useWords(common);
  const card = useMember(({ home }) => home?.card);
  if (card === undefined) return null;
  const { balance } = card.points;
  return (
    <View className="code-stub" onClick={() => open('points')}>
      <Text className="code-balance">{figure(balance)}</Text>
      <Text className="code-unit">{balance === 1 ? point : points}</Text>
    </View>
  );
}
