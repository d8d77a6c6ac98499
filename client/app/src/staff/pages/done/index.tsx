import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { pages } from '../../addresses';
import { toTill } from '../../hooks/to-till';
import { useScan } from '../../hooks/use-scan';
import { sale as counter } from '../../store';
import type { Ended, Scanned } from '../../store/sale-model';
import { doneWords } from '../../text/done';
import { StaffScreen } from '../../ui/staff-screen';
import { Given } from './given';
import { Kept } from './kept';
import { Recorded } from './recorded';
import { Visited } from './visited';
import './index.scss';

/** How the sale ended; one tap reads the next shopper's code. */
export default function DonePage() {
  const say = useWords(doneWords);
  // What this page was opened for stays, whoever is scanned next.
  const [{ sale, ended }] = useState(() => counter.store.getState());
  useEffect(() => {
    if (ended === null) void Taro.redirectTo({ url: pages.till });
  }, [ended]);
  return (
    <StaffScreen title={say.title} foot={<Next />}>
      {ended !== null && <End ended={ended} scanned={sale?.scanned ?? null} />}
    </StaffScreen>
  );
}

type EndProps = Readonly<{ ended: Ended; scanned: Scanned | null }>;

function End({ ended, scanned }: EndProps) {
  if (ended.kind === 'kept') return <Kept payFen={ended.payFen} />;
  if (ended.kind === 'visited') return <Visited {...ended} />;
  if (ended.kind === 'recorded') return <Recorded answer={ended.answer} scanned={scanned} />;
  return <Given ended={ended} />;
}

function Next() {
  const say = useWords(doneWords);
  const { opening, scan } = useScan({ replace: true });
  return (
    <View className="done-foot">
      <Button look="quiet" onTap={toTill}>
        {say.home}
      </Button>
      <View className="done-next">
        <Button onTap={scan} busy={opening}>
          {!opening && <Icon name="scan" size={20} />}
          {say.next}
        </Button>
      </View>
    </View>
  );
}
