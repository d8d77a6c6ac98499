import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Skeleton } from '@/ui/skeleton';
import { useHere } from '../../hooks/use-here';
import { useTodayHere } from '../../hooks/use-today';
import { refund, useRefund } from '../../store';
import { refundWords } from '../../text/refund';
import { OrderRow, orderNoOf } from '../../ui/order-row';

const latest = 8;

/** An order by the number on its receipt, or picked from today's. */
export function Search() {
  const say = useWords(refundWords);
  const language = useLanguage();
  const { storeId } = useHere();
  const { busy, refusal } = useRefund();
  const [typed, setTyped] = useState('');
  const orderNo = typed.replace(/\s/g, '');
  const find = (number: string) => {
    if (number !== '' && busy === null) void refund.find(storeId, number);
  };
  return (
    <>
      <View className="refund-search">
        <View className="refund-input-box">
          <Input
            className="refund-input"
            value={typed}
            placeholder={say.placeholder}
            confirmType="search"
            onInput={({ detail }) => setTyped(detail.value)}
            onConfirm={() => find(orderNo)}
            {...spoken({ label: say.orderNo })}
          />
        </View>
        <Button onTap={() => find(orderNo)} busy={busy === 'finding'} disabled={orderNo === ''}>
          {say.find}
        </Button>
      </View>
      {refusal !== null && (
        <Text className="refund-refused" {...spoken({ role: 'alert' })}>
          {explain(refusal, language)}
        </Text>
      )}
      <Latest onPick={find} />
    </>
  );
}

function Latest({ onPick }: Readonly<{ onPick: (orderNo: string) => void }>) {
  const say = useWords(refundWords);
  const { today, refusal } = useTodayHere();
  if (today === null) return refusal === null ? <Skeleton height={240} radius={16} /> : null;
  if (today.orders.length === 0) return <Text className="refund-hint">{say.none}</Text>;
  return (
    <>
      <Text className="refund-hint">{say.latest}</Text>
      <View className="order-list">
        {today.orders.slice(0, latest).map((order) => (
          <OrderRow key={order.orderId} order={order} onTap={() => onPick(orderNoOf(order))} />
        ))}
      </View>
    </>
  );
}
