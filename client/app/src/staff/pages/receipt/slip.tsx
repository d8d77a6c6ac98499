import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { qrSvg } from '@/code/qr';
import { receiptCode } from '@/code/receipt';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { clockTime, dayIn, money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { svgUrl } from '@/ui/svg';
import { useHere } from '../../hooks/use-here';
import { groupedOrderNo } from '../../queue/order-no';
import type { Receipt } from '../../store/receipt';
import { receiptWords } from '../../text/receipt';
import { Facts } from '../../ui/facts';

/** The receipt, large enough to be pictured over the counter. */
export function Slip({ receipt }: Readonly<{ receipt: Receipt }>) {
  const say = useWords(receiptWords);
  const language = useLanguage();
  const { name } = useHere();
  const { orderNo, amountFen, claimableUntil } = receipt;
  const qr = useMemo(() => svgUrl(qrSvg(receiptCode(receipt))), [receipt]);
  return (
    <>
      <View className="receipt-slip" {...spoken({ role: 'status' })}>
        <Text className="receipt-paid">{money(amountFen)}</Text>
        <View
          className="receipt-qr"
          style={{ backgroundImage: qr }}
          {...spoken({ role: 'img', label: say.qr })}
        />
        <Text className="receipt-label">{say.number}</Text>
        <Text className="receipt-number">{groupedOrderNo(orderNo)}</Text>
        <Text className="receipt-how">{say.how}</Text>
      </View>
      <Facts
        facts={[
          { name: say.store, value: name },
          {
            name: say.until,
            value: say.untilLine(dayIn(language, dayOf(claimableUntil)), clockTime(claimableUntil)),
          },
        ]}
      />
    </>
  );
}
