import { Text, View } from '@tarojs/components';
import { useDidShow, useReachBottom } from '@tarojs/taro';
import { history, member, useHistory, useLanguage, useMember } from '@/store';
import type { Card as MemberCard } from '@/store/member';
import { dayIn, figure, lastDayBefore } from '@/text/figures';
import { pointsWords } from '@/text/points';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { Failure } from '@/ui/failure';
import { Icon } from '@/ui/icon';
import { Number } from '@/ui/number';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { Statement } from './statement';
import './index.scss';

const more = (): void => void history.more();

export default function PointsPage() {
  const say = useWords(pointsWords);
  const card = useMember(({ home }) => home?.card);
  useDidShow(() => {
    void history.start();
    if (member.store.getState().home === null) void member.refresh();
  });
  useReachBottom(more);
  return (
    <Screen title={say.title}>
      {card === undefined ? (
        <Skeleton height={118} />
      ) : (
        <Balance points={card.points} today={card.checkIn.today} />
      )}
      <Lines />
    </Screen>
  );
}

type BalanceProps = Readonly<{ points: MemberCard['points']; today: string }>;

function Balance({ points: { balance, pending, debt, next }, today }: BalanceProps) {
  const say = useWords(pointsWords);
  const language = useLanguage();
  const expiring =
    next === null
      ? say.noExpiry
      : say.expiring(figure(next.points), dayIn(language, lastDayBefore(next.expiresAt), today));
  return (
    <View className="balance">
      <Text className="balance-what">{say.available}</Text>
      <Number value={balance} counts />
      {pending > 0 && <Text className="balance-note">{say.pending(figure(pending))}</Text>}
      {debt > 0 && <Text className="balance-debt">{say.debt(figure(debt))}</Text>}
      <View className={`balance-ends${next === null ? '' : ' balance-expiring'}`}>
        <Icon name="clock" size={16} />
        <Text className="balance-note">{expiring}</Text>
      </View>
    </View>
  );
}

function Lines() {
  const say = useWords(pointsWords);
  const { lines, cursor, fetching, refusal } = useHistory();
  if (lines === null)
    return refusal === null ? (
      <Skeleton height={320} radius={16} />
    ) : (
      <Failure refusal={refusal} onRetry={() => void history.start()} busy={fetching} />
    );
  if (lines.length === 0)
    return (
      <Card>
        <Empty picture="paper" title={say.empty} />
      </Card>
    );
  return (
    <>
      <Statement lines={lines} />
      {refusal !== null && <Failure refusal={refusal} onRetry={more} busy={fetching} />}
      {refusal === null && cursor !== null && (
        <Button look="plain" onTap={more} busy={fetching}>
          {say.more}
        </Button>
      )}
      {cursor === null && <Text className="statement-end">{say.end}</Text>}
    </>
  );
}
