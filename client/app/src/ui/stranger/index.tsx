import { Text, View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useWelcome, welcome as store } from '@/store';
import type { WelcomeState } from '@/store/welcome';
import { common } from '@/text/common';
import { welcomeWords } from '@/text/welcome';
import { useWords } from '@/text/use-words';
import { Button } from '../button';
import { Failure } from '../failure';
import { JoinSheet } from '../join-sheet';
import { Screen } from '../screen';
import { Skeleton } from '../skeleton';
import { Gives } from './gives';
import { Invited } from './invited';
import { Ladder } from './ladder';
import { hills } from './picture';
import './index.scss';

/** For whoever is not a member yet: what membership gives, before anything is asked. */
export function Stranger() {
  const say = useWords(welcomeWords);
  const { noNetwork } = useWords(common);
  const [joining, setJoining] = useState(false);
  const state = useWelcome();
  const refresh = () => void store.refresh();
  useEffect(refresh, []);
  const foot = <Button onTap={() => setJoining(true)}>{say.join}</Button>;
  return (
    <Screen
      title={state.welcome?.shopName ?? ''}
      back={false}
      foot={foot}
      offline={state.welcome === null ? null : noNetwork}
    >
      <View className="stranger-hills" style={{ backgroundImage: hills }} />
      <View className="stranger-lead">
        <Text className="stranger-title" {...spoken({ role: 'heading' })}>
          {say.title}
        </Text>
        <Text className="stranger-line">{say.lead}</Text>
      </View>
      <Offer {...state} onRetry={refresh} />
      <JoinSheet open={joining} onClose={() => setJoining(false)} />
    </Screen>
  );
}

/** What it gives, once that is known. */
function Offer({ welcome, refusal, onRetry }: WelcomeState & Readonly<{ onRetry: () => void }>) {
  if (welcome === null)
    return refusal === null ? (
      <Skeleton height={220} radius={16} />
    ) : (
      <Failure refusal={refusal} onRetry={onRetry} />
    );
  return (
    <>
      {welcome.invited !== null && <Invited invited={welcome.invited} />}
      <Gives welcome={welcome} />
      <Ladder tiers={welcome.tiers} />
    </>
  );
}
