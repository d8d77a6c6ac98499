import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { goBack } from '@/ui/nav-bar';
import { Skeleton } from '@/ui/skeleton';
import { useAsked } from '../../hooks/use-asked';
import { followUps, useFollowUps } from '../../store';
import type { FollowUp } from '../../store/follow-ups';
import { followUpWords } from '../../text/follow-ups';
import { StaffScreen } from '../../ui/staff-screen';
import { Acts } from './acts';
import { Told } from './told';
import './index.scss';

/** One member to follow up: who, why, with which words, and what came of it. */
export default function FollowUpPage() {
  const say = useWords(followUpWords);
  const { value } = useFollowUps();
  const { no = '', id = '' } = useRouter().params;
  const one = value?.followUps.find((each) => each.memberNo === no && each.id === decoded(id));
  useEffect(followUps.begin, []);
  return (
    <StaffScreen title={say.one} {...(one !== undefined && { foot: <Acts one={one} /> })}>
      <Body one={one} />
    </StaffScreen>
  );
}

/** The preview gives what it was given, the mini-program what it was encoded as. */
const decoded = (id: string): string => decodeURIComponent(id);

function Body({ one }: Readonly<{ one: FollowUp | undefined }>) {
  const say = useWords(followUpWords);
  const { value, refusal, refreshing } = useFollowUps();
  const refresh = useAsked(followUps.list.refresh);
  if (one !== undefined) return <Told one={one} />;
  if (value === null && refusal !== null) {
    return <Failure refusal={refusal} onRetry={refresh} busy={refreshing} />;
  }
  if (value === null || refreshing) {
    return (
      <>
        <Skeleton height={112} radius={16} />
        <Skeleton height={200} radius={16} />
      </>
    );
  }
  return (
    <Empty picture="cup" title={say.gone}>
      <Button look="quiet" onTap={goBack}>
        {say.back}
      </Button>
    </Empty>
  );
}
