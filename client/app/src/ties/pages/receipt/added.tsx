import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { Stamp } from '@/ui/stamp';
import type { Claimed } from '../../store';
import { receiptWords } from '../../text/receipt';

type AddedProps = Readonly<{ claimed: Claimed; onAnother: () => void }>;

/** The seal, and what the receipt brought. */
export function Added({ claimed: { pointsEarned, balance }, onAnother }: AddedProps) {
  const say = useWords(receiptWords);
  return (
    <View className="reclaim-added" {...spoken({ role: 'status' })}>
      <View className="reclaim-seal">
        <Stamp fresh />
      </View>
      <Text className="reclaim-claimed">{say.claimed}</Text>
      <Text className="reclaim-points">
        {pointsEarned > 0 ? say.points(figure(pointsEarned)) : say.none}
      </Text>
      <Text className="reclaim-balance">{say.balance(figure(balance))}</Text>
      <View className="reclaim-ways">
        <Button onTap={() => open('points')}>{say.look}</Button>
        <Button look="plain" onTap={onAnother}>
          {say.another}
        </Button>
      </View>
    </View>
  );
}
