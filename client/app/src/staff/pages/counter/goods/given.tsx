import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import type { Instant } from '@shared/domain/kernel/instant';
import { useLanguage } from '@/store';
import { dayIn, lastDayBefore } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { countOf, type Goods } from '../../../goods';
import { goodsWords } from '../../../text/goods';
import { Why } from '../../../ui/why';
import { Row } from './row';
import type { Giving } from './use-giving';

type GivenProps = Readonly<{ goods: Goods; at: Instant; giving: Giving }>;

/** The list: what waits, all of it chosen; what coupons give; what waits elsewhere; what may come back. */
export function Given({ goods, at, giving }: GivenProps) {
  const say = useWords(goodsWords);
  const language = useLanguage();
  const { waiting, elsewhere, coupons, returnable } = goods;
  const last = (until: Instant): string => dayIn(language, lastDayBefore(until), dayOf(at));
  if (countOf(goods) + elsewhere.length + returnable.length === 0)
    return <Empty picture="cup" title={say.nothing} />;
  return (
    <>
      <Text className="goods-hint">{say.oneAct}</Text>
      {waiting.length > 0 && <Waiting waiting={waiting} last={last} giving={giving} />}
      {coupons.length > 0 && (
        <View className="goods-group">
          <Text className="goods-head">{say.coupons}</Text>
          {coupons.map((coupon) => (
            <Row
              key={coupon.id}
              title={'item' in coupon.offer ? coupon.offer.item : coupon.name}
              note={say.byCoupon(coupon.name, last(coupon.expiresAt))}
              act={say.redeem}
              label={say.redeemThis(coupon.name)}
              onAct={() => giving.ask({ kind: 'redeem', coupon })}
            />
          ))}
        </View>
      )}
      {elsewhere.map((pickUp) => (
        <Row key={pickUp.id} title={pickUp.name} note={say.elsewhere} />
      ))}
      {returnable.length > 0 && (
        <View className="goods-group">
          <Text className="goods-head">{say.taken}</Text>
          {returnable.map((pickUp) => (
            <Row
              key={pickUp.id}
              title={pickUp.name}
              note={say.returnable(last(pickUp.until))}
              act={say.back}
              label={say.backThis(pickUp.name)}
              onAct={() => giving.ask({ kind: 'take-back', pickUp })}
            />
          ))}
        </View>
      )}
    </>
  );
}

type WaitingProps = Readonly<{
  waiting: Goods['waiting'];
  last: (until: Instant) => string;
  giving: Giving;
}>;

function Waiting({ waiting, last, giving }: WaitingProps) {
  const say = useWords(goodsWords);
  const [left, setLeft] = useState<readonly string[]>([]);
  const chosen = waiting.filter(({ id }) => !left.includes(id));
  const flip = (id: string) =>
    setLeft((ids) => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]));
  return (
    <View className="goods-group">
      <Text className="goods-head">{say.waiting}</Text>
      {waiting.map((pickUp) => (
        <Row
          key={pickUp.id}
          title={pickUp.name}
          note={say.until(last(pickUp.until))}
          {...(waiting.length > 1 && {
            on: !left.includes(pickUp.id),
            onFlip: () => flip(pickUp.id),
          })}
          act={say.cancel}
          label={say.cancelThis(pickUp.name)}
          onAct={() => giving.ask({ kind: 'take-back', pickUp })}
        />
      ))}
      {giving.refused !== null && <Why>{giving.refused}</Why>}
      <Button
        busy={giving.busy}
        disabled={chosen.length === 0}
        onTap={() => giving.send({ kind: 'hand-over', pickUps: chosen })}
      >
        {say.handOver(chosen.length)}
      </Button>
    </View>
  );
}
