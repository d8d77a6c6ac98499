import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

type StampProps = Readonly<{ word: string; tone?: 'done' | 'waiting' }>;

/** The shop's seal, pressed once when something is done. */
export function Stamp({ word, tone = 'done' }: StampProps) {
  return (
    <View className={`seal seal-${tone}`} {...spoken({ hidden: true })}>
      <Text className="seal-word">{word}</Text>
    </View>
  );
}
