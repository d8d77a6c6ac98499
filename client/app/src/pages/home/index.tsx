import { useDidShow } from '@tarojs/taro';
import { member, useMember } from '@/store';
import { Number } from '@/ui/number';
import { Screen } from '@/ui/screen';
import { Failure } from '@/ui/failure';

export default function HomePage() {
  const { home, refusal, refreshing } = useMember((state) => state);
  useDidShow(() => void member.refresh());
  return (
    <Screen title={home?.shopName ?? ''} back={false}>
      {home !== null && <Number value={home.card.points.balance} />}
      {refusal !== null && (
        <Failure refusal={refusal} onRetry={() => void member.refresh()} busy={refreshing} />
      )}
    </Screen>
  );
}
