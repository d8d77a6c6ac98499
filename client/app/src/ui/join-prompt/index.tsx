import { type ReactNode, useState } from 'react';
import { useWords } from '@/text/use-words';
import { welcomeWords } from '@/text/welcome';
import { Button } from '../button';
import { Empty } from '../empty';
import { JoinSheet } from '../join-sheet';
import { Screen } from '../screen';

type JoinPromptProps = Readonly<{ title: string; why: string; children?: ReactNode }>;

/** A members' page as somebody sees it who is none yet. */
export function JoinPrompt({ title, why, children }: JoinPromptProps) {
  const say = useWords(welcomeWords);
  const [joining, setJoining] = useState(false);
  return (
    <Screen title={title} back={false}>
      <Empty picture="cup" title={why}>
        <Button onTap={() => setJoining(true)}>{say.join}</Button>
      </Empty>
      {children}
      <JoinSheet open={joining} onClose={() => setJoining(false)} />
    </Screen>
  );
}
