import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useWelcome, welcome as store } from '@/store';
import { welcomeWords } from '@/text/welcome';
import { useWords } from '@/text/use-words';
import { Button } from '../button';
import { Failure } from '../failure';
import { JoinSheet } from '../join-sheet';
import { Screen } from '../screen';
import { Skeleton } from '../skeleton';
import { Gives } from './gives';
import { Ladder } from './ladder';
import { hills } from './picture';
import './index.scss';

/** For whoever is not a member yet: what membership gives, before anything is asked. */
export function Stranger() {
  const say = useWords(welcomeWords);
  const [joining, setJoining] = useState(false);
  const { welcome, refusal } = useWelcome();
  const refresh = () => void store.refresh();
  useEffect(refresh, []);
  const foot = <Button onTap={() => setJoining(true)}>{say.join}</Button>;
  return (
    <Screen title={welcome?.shopName ?? ''} back={false} foot={foot}>
      <View className="stranger-hills" style={{ backgroundImage: hills }} />
      <View className="stranger-lead">
        <Text className="stranger-title" {...spoken({ role: 'heading' })}>
          {say.title}
        </Text>
        <Text className="stranger-line">{say.lead}</Text>
      </View>
      {welcome !== null && <Gives welcome={welcome} />}
      {welcome !== null && <Ladder tiers={welcome.tiers} />}
      {welcome === null && refusal === null && <Skeleton height={220} radius={16} />}
      {welcome === null && refusal !== null && <Failure refusal={refusal} onRetry={refresh} />}
      <JoinSheet open={joining} onClose={() => setJoining(false)} />
    </Screen>
  );
}
