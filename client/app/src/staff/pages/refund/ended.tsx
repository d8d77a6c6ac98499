import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { RefundState } from '../../store/refund';
import { refundWords } from '../../text/refund';
import { Facts } from '../../ui/facts';
import { Stamp } from '../../ui/stamp';

type EndedProps = Readonly<{ ended: NonNullable<RefundState['ended']> }>;

/** What was given back, and what it took back. */
export function Ended({ ended }: EndedProps) {
  const say = useWords(refundWords);
  const { amountFen, keptFen, pointsReversed, balance, debt } = ended;
  return (
    <>
      <View className="refund-head" {...spoken({ role: 'status' })}>
        <Stamp word={say.stamp} />
        <Text className="refund-amount">{money(amountFen)}</Text>
        <Text className="refund-what">{say.done}</Text>
      </View>
      <Facts
        facts={[
          { name: say.reversed, value: pointsReversed },
          { name: say.balance, value: balance },
          ...(keptFen > 0 ? [{ name: say.kept, value: money(keptFen) }] : []),
        ]}
      />
      {debt > 0 && <Text className="refund-hint">{say.debt(debt)}</Text>}
    </>
  );
}
