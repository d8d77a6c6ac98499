import { Text } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { member, useMember } from '@/store';
import type { Home } from '@/store/member';
import { birthdayWords } from '@/text/birthday';
import { useWords } from '@/text/use-words';
import { Failure } from '@/ui/failure';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { Stale } from '@/ui/stale';
import { ForMembers } from '@/ui/for-members';
import { BirthdayForm } from './form';
import { Kept } from './kept';
import { Brings } from './brings';
import './index.scss';

const refresh = (): void => void member.refresh();

export default function BirthdayPage() {
  const say = useWords(birthdayWords);
  const { home, standing, refusal, refreshing } = useMember((state) => state);
  const [changing, setChanging] = useState(false);
  useDidShow(refresh);
  if (home !== null) {
    const untold = home.birthday.birthday === null && home.birthday.next === null;
    return untold || changing ? (
      <BirthdayForm home={home} onDone={() => setChanging(false)} cancels={!untold} />
    ) : (
      <Told home={home} onChange={() => setChanging(true)} />
    );
  }
  return (
    <Screen title={say.title} offline={null}>
      {standing === 'stranger' ? (
        <ForMembers why={say.stranger} />
      ) : refusal === null || refreshing ? (
        <Waiting />
      ) : (
        <Failure refusal={refusal} onRetry={refresh} />
      )}
    </Screen>
  );
}

/** The reason and the gifts, then the day, before anything is known. */
const Waiting = () => (
  <>
    <Skeleton height={132} radius={16} />
    <Skeleton height={156} radius={16} />
  </>
);

type ToldProps = Readonly<{ home: Home; onChange: () => void }>;

function Told({ home, onChange }: ToldProps) {
  const say = useWords(birthdayWords);
  const refusal = useMember((state) => state.refusal);
  return (
    <Screen title={say.title}>
      <Stale refusal={refusal} onRetry={refresh} />
      <Kept home={home} onChange={onChange} />
      <Brings told={home.birthday} />
      <Text className="birthday-why">{say.once}</Text>
    </Screen>
  );
}
