import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { openTab } from '@/ui/go';
import { Screen } from '@/ui/screen';
import { Stale } from '@/ui/stale';
import type { AnswerStore } from '../../store/answer';
import { walletWords } from '../../text/wallet';

type AnswerScreenProps<Value> = Readonly<{
  title: string;
  answer: AnswerStore<Value>;
  /** Stands where the answer will be. */
  skeleton: ReactNode;
  /** What is here for members, said to whoever is none. */
  stranger: string;
  children: (value: Value) => ReactNode;
}>;

/** The frame of a page that shows one answer: asked for whenever the page is, and in each of its states. */
export function AnswerScreen<Value>(props: AnswerScreenProps<Value>) {
  const { title, answer, skeleton, stranger, children } = props;
  const { value, refusal, refreshing } = useStore(answer.store);
  const refresh = (): void => void answer.refresh();
  useDidShow(refresh);
  const body = (): ReactNode => {
    if (value !== null) return children(value);
    if (refusal === null || (refreshing && refusal.code !== 'not-a-member')) return skeleton;
    if (refusal.code === 'not-a-member') return <ForMembers why={stranger} />;
    return <Failure refusal={refusal} onRetry={refresh} />;
  };
  return (
    <Screen title={title}>
      {value !== null && <Stale refusal={refusal} onRetry={refresh} />}
      {body()}
    </Screen>
  );
}

function ForMembers({ why }: Readonly<{ why: string }>) {
  const say = useWords(walletWords);
  return (
    <Empty picture="cup" title={why}>
      <Button onTap={() => openTab('home')}>{say.join}</Button>
    </Empty>
  );
}
