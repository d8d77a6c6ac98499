import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { codeWords } from '@/text/code';
import { useWords } from '@/text/use-words';
import './ring.scss';

const stepSeconds = 30;

/** Drains over the step: how long this code still counts. */
export function Ring({ seconds }: Readonly<{ seconds: number }>) {
  const say = useWords(codeWords);
  const left = `${Math.round((seconds / stepSeconds) * 360)}deg`;
  return (
    <View
      className="ring"
      style={{ backgroundImage: `conic-gradient(#1f4d3a ${left}, #e8e1d3 ${left})` }}
      {...spoken({ role: 'img', label: say.left(seconds) })}
    >
      <View className="ring-hole">
        <Text className="ring-seconds">{seconds}</Text>
      </View>
    </View>
  );
}
