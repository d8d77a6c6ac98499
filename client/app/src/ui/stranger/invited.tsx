import { Text, View } from '@tarojs/components';
import { useLanguage } from '@/store';
import type { Welcome } from '@/store/welcome';
import { yuan } from '@/text/figures';
import { giftName } from '@/text/gift';
import { useWords } from '@/text/use-words';
import { welcomeWords } from '@/text/welcome';
import { Card } from '../card';
import { Icon } from '../icon';

type InvitedProps = Readonly<{ invited: NonNullable<Welcome['invited']> }>;

/** For whoever comes by a member's invitation: what it brings, and for what. */
export function Invited({ invited: { gift, minimumFen, windowDays } }: InvitedProps) {
  const say = useWords(welcomeWords);
  const language = useLanguage();
  return (
    <Card className="invited">
      <Icon name="gift" />
      <View className="invited-lines">
        <Text className="invited-title">{say.invited}</Text>
        <Text className="invited-brings">
          {say.invitedBrings(giftName(gift, language), yuan(minimumFen), windowDays)}
        </Text>
      </View>
    </Card>
  );
}
