import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useLanguage } from '@/store';
import { dayIn, money } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { Skeleton } from '@/ui/skeleton';
import { pages } from '../../addresses';
import { useHere } from '../../hooks/use-here';
import { useTodayHere } from '../../hooks/use-today';
import type { Today } from '../../store/today';
import { todayWords } from '../../text/today';
import { OrderRow, orderNoOf } from '../../ui/order-row';

/** What the day adds up to, then sale by sale. */
export function Day() {
  const language = useLanguage();
  const { today, refusal, refreshing, refresh } = useTodayHere();
  if (today === null && refusal !== null) {
    return <Failure refusal={refusal} onRetry={refresh} busy={refreshing} />;
  }
  if (today === null) return <Waiting />;
  return (
    <>
      <Sum today={today} />
      {refusal !== null && <Text className="today-stale">{explain(refusal, language)}</Text>}
      <Sales today={today} />
    </>
  );
}

function Sum({ today: { day, count, netFen } }: Readonly<{ today: Today }>) {
  const say = useWords(todayWords);
  const language = useLanguage();
  const { name } = useHere();
  return (
    <Card className="today-sum">
      <Text className="today-where">
        {name} · {dayIn(language, day)}
      </Text>
      <View className="today-numbers">
        <Text className="today-net">{money(netFen)}</Text>
        <Text className="today-count">{say.count(count)}</Text>
      </View>
    </Card>
  );
}

function Sales({ today: { orders, more } }: Readonly<{ today: Today }>) {
  const say = useWords(todayWords);
  if (orders.length === 0) return <Empty picture="paper" title={say.empty} />;
  const open = (orderNo: string) =>
    void Taro.navigateTo({ url: `${pages.refund}?order=${encodeURIComponent(orderNo)}` });
  return (
    <>
      <View className="order-list">
        {orders.map((order) => (
          <OrderRow key={order.orderId} order={order} onTap={() => open(orderNoOf(order))} />
        ))}
      </View>
      {more && <Text className="today-stale">{say.more}</Text>}
    </>
  );
}

function Waiting() {
  return (
    <>
      <Skeleton height={112} radius={16} />
      <Skeleton height={240} radius={16} />
    </>
  );
}
