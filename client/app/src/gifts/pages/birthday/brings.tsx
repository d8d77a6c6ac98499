import { Text, View } from '@tarojs/components';
import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { birthdayWords } from '@/text/birthday';
import { giftName } from '@/text/gift';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';

/** The gifts of a birthday, and when they come. */
export function Brings({ told }: Readonly<{ told: Home['birthday'] }>) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  if (told.gifts.length === 0) return null;
  return (
    <Card className="brings">
      <Text className="birthday-label">{say.brings}</Text>
      {told.gifts.map((gift) => (
        <View className="brings-gift" key={giftName(gift, language)}>
          <Icon name="gift" size={20} />
          <Text className="brings-name">{giftName(gift, language)}</Text>
        </View>
      ))}
      <Text className="birthday-note">{say.when(told.beforeDays, told.afterDays)}</Text>
    </Card>
  );
}
