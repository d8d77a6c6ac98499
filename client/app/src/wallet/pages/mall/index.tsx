import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { reminders } from '@/store';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Number } from '@/ui/number';
import { mall } from '../../store';
import type { Mall } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { AnswerScreen } from '@/ui/answer-screen';
import { PickUps } from './pick-ups';
import { RedeemSheet } from './redeem-sheet';
import { RewardSlip } from './reward-slip';
import { MallSkeleton } from './skeleton';
import './index.scss';

export default function MallPage() {
  const say = useWords(mallWords);
  useDidShow(() => void reminders.look());
  return (
    <AnswerScreen
      title={say.title}
      answer={mall}
      skeleton={<MallSkeleton />}
      stranger={say.stranger}
    >
      {(value) => <Shelves mall={value} />}
    </AnswerScreen>
  );
}

function Shelves({ mall: there }: Readonly<{ mall: Mall }>) {
  const say = useWords(mallWords);
  const [chosen, setChosen] = useState<string | null>(null);
  const reward = there.rewards.find(({ id }) => id === chosen);
  const shelf = (head: string, kind: 'goods' | 'coupon') => {
    const its = there.rewards.filter(({ gives }) => gives.kind === kind);
    if (its.length === 0) return null;
    return (
      <View className="shelf">
        <Text className="shelf-head">{head}</Text>
        {its.map((one) => (
          <RewardSlip key={one.id} reward={one} names={there} onTap={() => setChosen(one.id)} />
        ))}
      </View>
    );
  };
  return (
    <>
      <View className="mall-balance">
        <Text className="shelf-head">{say.balance}</Text>
        <Number value={there.balance} />
      </View>
      <PickUps mall={there} />
      {there.rewards.length === 0 && <Empty picture="cup" title={say.empty} />}
      {shelf(say.goods, 'goods')}
      {shelf(say.coupons, 'coupon')}
      <Card className="list">
        <ListRow icon="points" title={say.history} onTap={() => open('points')} />
      </Card>
      {reward !== undefined && (
        <RedeemSheet key={reward.id} reward={reward} mall={there} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
