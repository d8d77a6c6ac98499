import { Text, View } from '@tarojs/components';
import { useFollowing } from '../../hooks/use-following';
import type { FollowUp } from '../../store/follow-ups';
import './index.scss';

/** Who is to be followed up, of which tier, and whether somebody does. */
export function FollowHead({ one }: Readonly<{ one: FollowUp }>) {
  const { name, standing } = useFollowing(one);
  return (
    <View className="follow-head">
      <Text className="follow-name">{name}</Text>
      <Text className="follow-tier">{one.tier}</Text>
      {standing !== null && <Text className="follow-standing">{standing}</Text>}
    </View>
  );
}
