import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import { Skeleton } from '@/ui/skeleton';
import { pages } from '../../addresses';
import { useTodayHere } from '../../hooks/use-today';
import { tillWords } from '../../text/till';

/** What the day adds up to at this store; a tap lists it. */
export function TodayCard() {
  const say = useWords(tillWords);
  const { today: day } = useTodayHere();
  const count = day === null ? '' : day.more ? say.latest(day.count) : say.purchases(day.count);
  return (
    <Card className="till-today" onTap={() => void Taro.navigateTo({ url: pages.today })}>
      <View className="till-today-head">
        <Text className="till-today-title">{say.visitToday}</Text>
        <Icon name="next" size={20} />
      </View>
      {day === null ? (
        <Skeleton height={48} width="60%" />
      ) : (
        <View className="till-today-sum">
          <Text className="till-today-net">{money(day.netFen)}</Text>
          <Text className="till-today-count">{count}</Text>
        </View>
      )}
    </Card>
  );
}
