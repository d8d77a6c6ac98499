import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { useScan } from '../../hooks/use-scan';
import { till } from '../../store';
import { tillWords } from '../../text/till';
import { StaffScreen } from '../../ui/staff-screen';
import { Ways } from './ways';
import { Where } from './where';
import { TodayCard } from './today-card';
import './index.scss';

/** Where staff begin: one large button, and what the day looks like. */
export default function TillPage() {
  const say = useWords(tillWords);
  const { opening, scan } = useScan();
  useDidShow(() => void till.refresh());
  const foot = (
    <View className="till-scan">
      <Button onTap={scan} busy={opening}>
        {!opening && <Icon name="scan" />}
        {opening ? say.opening : say.scan}
      </Button>
    </View>
  );
  return (
    <StaffScreen title={say.title} foot={foot}>
      <Where />
      <TodayCard />
      <Ways />
    </StaffScreen>
  );
}
