import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { Icon } from '@/ui/icon';
import { Skeleton } from '@/ui/skeleton';
import { useHere } from '../../hooks/use-here';
import { useScan } from '../../hooks/use-scan';
import { door, useDoor } from '../../store';
import { doorWords } from '../../text/door';
import { tillWords } from '../../text/till';
import { StaffScreen } from '../../ui/staff-screen';
import { AtDoor } from './at-door';
import { Choose } from './choose';
import './index.scss';

/** The door of an occasion: one scan, one guest. */
export default function DoorPage() {
  const say = useWords(doorWords);
  const { occasion } = useDoor();
  return (
    <StaffScreen title={say.title} {...(occasion !== null && { foot: <Scan /> })}>
      <Body />
    </StaffScreen>
  );
}

function Body() {
  const say = useWords(doorWords);
  const { storeId } = useHere();
  const { occasion, occasions, refusal } = useDoor();
  const refresh = () => void door.refresh(storeId);
  // A till that has just become known has no show of its own any more.
  useEffect(() => void door.refresh(storeId), [storeId]);
  useDidShow(refresh);
  if (occasion !== null) return <AtDoor occasion={occasion} />;
  if (occasions !== null && occasions.length === 0) return <Empty picture="cup" title={say.none} />;
  if (occasions !== null) return <Choose occasions={occasions} />;
  if (refusal !== null) return <Failure refusal={refusal} onRetry={refresh} />;
  return (
    <>
      <Skeleton height={88} radius={16} />
      <Skeleton height={88} radius={16} />
    </>
  );
}

function Scan() {
  const say = useWords(tillWords);
  const words = useWords(doorWords);
  const { busy } = useDoor();
  const { opening, scan } = useScan({ purpose: 'door' });
  const waits = busy || opening;
  return (
    <Button onTap={scan} busy={waits}>
      {!waits && <Icon name="scan" />}
      {waits ? words.looking : say.scan}
    </Button>
  );
}
