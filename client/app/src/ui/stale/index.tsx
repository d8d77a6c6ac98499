import { Text, View } from '@tarojs/components';
import type { ScreenRefusal } from '@/api/answer';
import { spoken } from '@/platform/spoken';
import { useOnline } from '@/store';
import { homeWords } from '@/text/home';
import { useWords } from '@/text/use-words';
import { Icon } from '../icon';
import './index.scss';

type StaleProps = Readonly<{ refusal: ScreenRefusal | null; onRetry: () => void }>;

/** What is shown is from earlier, because the last refresh brought nothing. */
export function Stale({ refusal, onRetry }: StaleProps) {
  const say = useWords(homeWords);
  // With no network the bar at the top says it already.
  if (!useOnline() || refusal === null) return null;
  return (
    <View className="stale" onClick={onRetry} {...spoken({ role: 'button' })}>
      <Text className="stale-text">{say.stale}</Text>
      <Text className="stale-again">{say.refresh}</Text>
      <Icon name="refresh" size={16} />
    </View>
  );
}
