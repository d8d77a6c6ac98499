import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { codeKeys } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { sorted, type LiveCoupon, type Wallet } from '../../sorted';
import { wallet } from '../../store';
import { walletWords } from '../../text/wallet';
import { AnswerScreen } from '@/ui/answer-screen';
import { CouponSheet } from './coupon-sheet';
import { LiveCard } from './live-card';
import { Past } from './past';
import { CouponsSkeleton } from './skeleton';
import './index.scss';

export default function CouponsPage() {
  const say = useWords(walletWords);
  return (
    <AnswerScreen
      title={say.title}
      answer={wallet}
      skeleton={<CouponsSkeleton />}
      stranger={say.stranger}
    >
      {(value) => <Coupons wallet={value} />}
    </AnswerScreen>
  );
}

function Coupons({ wallet: held }: Readonly<{ wallet: Wallet }>) {
  const say = useWords(walletWords);
  const [shown, setShown] = useState<LiveCoupon | null>(null);
  const { usable, waiting } = sorted(held, codeKeys.serverTime());
  const group = (head: string, coupons: readonly LiveCoupon[]) =>
    coupons.length > 0 && (
      <View className="coupons">
        <Text className="coupons-head">{head}</Text>
        {coupons.map((coupon) => (
          <LiveCard key={coupon.id} coupon={coupon} names={held} onTap={() => setShown(coupon)} />
        ))}
      </View>
    );
  return (
    <>
      {usable.length + waiting.length === 0 ? (
        <Empty picture="paper" title={say.empty}>
          <Button onTap={() => open('claims')}>{say.claim}</Button>
        </Empty>
      ) : (
        <>
          {group(say.usable, usable)}
          {usable.length === 0 && <Text className="coupons-none">{say.nothingNow}</Text>}
          {group(say.waiting, waiting)}
        </>
      )}
      <Card className="list coupons-more">
        {usable.length + waiting.length > 0 && (
          <ListRow icon="gift" title={say.claim} onTap={() => open('claims')} />
        )}
        <ListRow icon="points" title={say.mall} onTap={() => open('mall')} />
      </Card>
      <Past past={held.past} />
      {shown !== null && <CouponSheet coupon={shown} names={held} onClose={() => setShown(null)} />}
    </>
  );
}
