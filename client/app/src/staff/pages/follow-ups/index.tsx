import { Text } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { Skeleton } from '@/ui/skeleton';
import { Stale } from '@/ui/stale';
import { useAsked } from '../../hooks/use-asked';
import { followUps, useFollowUps } from '../../store';
import type { FollowUps } from '../../store/follow-ups';
import { followUpWords } from '../../text/follow-ups';
import { ScriptsRow } from '../../ui/scripts-row';
import { StaffScreen } from '../../ui/staff-screen';
import { One } from './one';
import './index.scss';

/** Whom this store is asked to follow up, the caller's own first. */
export default function FollowUpsPage() {
  const say = useWords(followUpWords);
  return (
    <StaffScreen title={say.title}>
      <Body />
    </StaffScreen>
  );
}

function Body() {
  const { value, refusal, refreshing } = useFollowUps();
  const refresh = useAsked(followUps.list.refresh);
  if (value === null && refusal !== null) {
    return <Failure refusal={refusal} onRetry={refresh} busy={refreshing} />;
  }
  if (value === null) return <Waiting />;
  return (
    <>
      <Stale refusal={refusal} onRetry={refresh} />
      <List value={value} />
    </>
  );
}

function List({ value }: Readonly<{ value: FollowUps }>) {
  const say = useWords(followUpWords);
  return (
    <>
      {value.followUps.length === 0 && <Empty picture="cup" title={say.empty} />}
      {value.followUps.map((one) => (
        <One key={`${one.memberNo} ${one.id}`} one={one} />
      ))}
      {value.more && <Text className="follow-more">{say.more}</Text>}
      <ScriptsRow />
    </>
  );
}

function Waiting() {
  return (
    <>
      <Skeleton height={136} radius={16} />
      <Skeleton height={136} radius={16} />
      <Skeleton height={136} radius={16} />
    </>
  );
}
