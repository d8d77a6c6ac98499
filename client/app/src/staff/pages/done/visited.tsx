import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { doneWords } from '../../text/done';
import { Stamp } from '../../ui/stamp';

type VisitedProps = Readonly<{ visitDays: number; recorded: boolean }>;

/** A visit without purchase; the second one of a day changes nothing, and says so. */
export function Visited({ visitDays, recorded }: VisitedProps) {
  const say = useWords(doneWords);
  return (
    <View className="done-head" {...spoken({ role: 'status' })}>
      <Stamp word={say.visitStamp} />
      <Text className="done-title">{recorded ? say.visited : say.visitedBefore}</Text>
      <Text className="done-what">{say.visitDays(visitDays)}</Text>
    </View>
  );
}
