import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

type StampProps = Readonly<{ word: string; tone?: 'seal' | 'waiting' }>;

/** The shop's seal, pressed once when something is done. */
export function Stamp({ word, tone = 'seal' }: StampProps) {
  return (
    <View className={`stamp stamp-${tone}`} {...spoken({ hidden: true })}>
      <Text className="stamp-word">{word}</Text>
    </View>
  );
}
