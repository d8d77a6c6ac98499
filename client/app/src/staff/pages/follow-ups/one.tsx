import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { pages } from '../../addresses';
import { useFollowing } from '../../hooks/use-following';
import type { FollowUp } from '../../store/follow-ups';
import { followUpWords } from '../../text/follow-ups';
import { FollowHead } from '../../ui/follow-head';

/** One member to follow up; a tap opens it. */
export function One({ one }: Readonly<{ one: FollowUp }>) {
  const say = useWords(followUpWords);
  const { due } = useFollowing(one);
  const to = `${pages.followUp}?no=${one.memberNo}&id=${encodeURIComponent(one.id)}`;
  return (
    <Card className="follow-one" onTap={() => void Taro.navigateTo({ url: to })}>
      <FollowHead one={one} />
      <Text className="follow-why">{one.why}</Text>
      <View className="follow-foot">
        <Text className={one.late ? 'follow-late' : 'follow-due'}>{due}</Text>
        <Text>{say.kinds[one.kind]}</Text>
      </View>
    </Card>
  );
}
