import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { codeKeys, member, say as tell, useMember } from '@/store';
import { codeWords } from '@/text/code';
import { useWords } from '@/text/use-words';
import { Failure } from '@/ui/failure';
import { JoinPrompt } from '@/ui/join-prompt';
import { Screen } from '@/ui/screen';
import { CodeCard } from './code-card';
import { useHeldScreen, useShownCode } from './shown-code';

export default function CodePage() {
  const say = useWords(codeWords);
  const standing = useMember((state) => state.standing);
  const shown = useShownCode();
  const [digitsOpen, setDigitsOpen] = useState(false);
  useHeldScreen(() => {
    setDigitsOpen(false);
    tell(say.captured, 'bad');
  });
  const [turns, setTurns] = useState(0);
  useDidShow(() => {
    setTurns((before) => before + 1);
    if (!codeKeys.now().ok) void refetch();
  });
  if (standing === 'stranger') return <JoinPrompt title={say.title} why={say.stranger} />;
  return (
    <Screen title={say.title} back={false}>
      {shown.ok ? (
        <CodeCard
          key={turns}
          shown={shown.value}
          digitsOpen={digitsOpen}
          onDigits={() => setDigitsOpen(!digitsOpen)}
        />
      ) : (
        <Failure refusal={shown.refusal} onRetry={() => void refetch()} />
      )}
    </Screen>
  );
}

/** The phone has no key for today: whether there is a membership at all is asked first. */
async function refetch(): Promise<void> {
  if (member.store.getState().standing === 'unknown') await member.refresh();
  if (member.store.getState().standing === 'member') await codeKeys.topUp();
}
