import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { codeKeys, member, say as tell, useMember } from '@/store';
import { common } from '@/text/common';
import { codeWords } from '@/text/code';
import { useWords } from '@/text/use-words';
import { Failure } from '@/ui/failure';
import { open } from '@/ui/go';
import { JoinPrompt } from '@/ui/join-prompt';
import { Number } from '@/ui/number';
import { Screen } from '@/ui/screen';
import { CodeCard } from './code-card';
import { useHeldScreen, useShownCode } from './shown-code';
import './index.scss';

export default function CodePage() {
  const say = useWords(codeWords);
  const standing = useMember((state) => state.standing);
  const shown = useShownCode();
  const [digitsOpen, setDigitsOpen] = useState(false);
  useHeldScreen(() => {
    setDigitsOpen(false);
    tell(say.captured, 'bad');
  });
  useDidShow(() => {
    if (!codeKeys.now().ok) void refetch();
  });
  if (standing === 'stranger') return <JoinPrompt title={say.title} why={say.stranger} />;
  return (
    <Screen title={say.title} back={false} className="code-screen">
      {shown.ok ? (
        <CodeCard
          shown={shown.value}
          digitsOpen={digitsOpen}
          onDigits={() => setDigitsOpen(!digitsOpen)}
        />
      ) : (
        <Failure refusal={shown.refusal} onRetry={() => void refetch()} />
      )}
      <Balance />
    </Screen>
  );
}

/** The phone has no key for today: whether there is a membership at all is asked first. */
async function refetch(): Promise<void> {
  if (member.store.getState().standing === 'unknown') await member.refresh();
  if (member.store.getState().standing === 'member') await codeKeys.topUp();
}

function Balance() {
  const { point, points } = useWords(common);
  const card = useMember(({ home }) => home?.card);
  if (card === undefined) return null;
  return (
    <View className="code-balance" onClick={() => open('points')}>
      <Text className="code-tier">{card.tier.name}</Text>
      <Number value={card.points.balance} size={20} />
      <Text className="code-unit">{card.points.balance === 1 ? point : points}</Text>
    </View>
  );
}
