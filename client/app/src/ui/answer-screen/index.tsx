import { useDidShow } from '@tarojs/taro';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { ScreenRefusal } from '@/api/answer';
import type { AnswerStore } from '@/store/answer';
import { Failure } from '../failure';
import { ForMembers } from '../for-members';
import { Screen } from '../screen';
import { Stale } from '../stale';

type AnswerScreenProps<Value> = Readonly<{
  title: string;
  answer: AnswerStore<Value>;
  /** Stands where the answer will be. */
  skeleton: ReactNode;
  /** What is here for members, said to whoever is none. */
  stranger: string;
  /** What a refusal means here, where it is more than a failure. */
  refused?: (refusal: ScreenRefusal) => ReactNode;
  children: (value: Value) => ReactNode;
}>;

/** The frame of a page that shows one answer: asked for whenever the page is, and in each of its states. */
export function AnswerScreen<Value>(props: AnswerScreenProps<Value>) {
  const { title, answer, skeleton, stranger, refused, children } = props;
  const { value, refusal, refreshing } = useStore(answer.store);
  const refresh = (): void => void answer.refresh();
  useDidShow(refresh);
  const body = (): ReactNode => {
    if (value !== null) return children(value);
    if (refusal === null || (refreshing && refusal.code !== 'not-a-member')) return skeleton;
    if (refusal.code === 'not-a-member') return <ForMembers why={stranger} />;
    return refused?.(refusal) ?? <Failure refusal={refusal} onRetry={refresh} />;
  };
  // Where nothing of last time is shown, the failure itself says that there is no network.
  const failing = value === null && refusal !== null;
  return (
    <Screen title={title} {...(failing && { offline: null })}>
      {value !== null && <Stale refusal={refusal} onRetry={refresh} />}
      {body()}
    </Screen>
  );
}
