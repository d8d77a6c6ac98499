import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { clockTime, money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { groupedOrderNo } from '../../queue/order-no';
import type { Today } from '../../store/today';
import { todayWords } from '../../text/today';
import './index.scss';

type Order = Today['orders'][number];

/** The store's own number of an order, without the store. */
export const orderNoOf = ({ orderId }: Pick<Order, 'orderId'>): string =>
  orderId.slice(orderId.indexOf(':') + 1);

/** One sale of the day; a tap opens it for a refund. */
export function OrderRow({ order, onTap }: Readonly<{ order: Order; onTap: () => void }>) {
  const say = useWords(todayWords);
  const { at, payFen, refundedFen } = order;
  return (
    <View
      className="order-row"
      hoverClass="order-row-pressed"
      onClick={onTap}
      {...spoken({ role: 'button' })}
    >
      <View className="order-row-when">
        <Text className="order-row-time">{clockTime(at)}</Text>
        <Text className="order-row-no">{groupedOrderNo(orderNoOf(order))}</Text>
      </View>
      <View className="order-row-what">
        <Text className={`order-row-pay${refundedFen === payFen ? ' order-row-gone' : ''}`}>
          {money(payFen)}
        </Text>
        {refundedFen > 0 && (
          <Text className="order-row-back">{say.refunded(money(refundedFen))}</Text>
        )}
      </View>
      <Icon name="next" size={16} />
    </View>
  );
}
