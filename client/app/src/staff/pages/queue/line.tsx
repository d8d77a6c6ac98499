import { Text, View } from '@tarojs/components';
import { useLanguage } from '@/store';
import { dayOf } from '@shared/domain/kernel/day';
import { clockTime, dayIn, money } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { groupedOrderNo } from '../../queue/order-no';
import type { Queued } from '../../queue/model';
import { queue } from '../../store';
import { queueWords } from '../../text/queue';

/** One purchase of the journal, where it stands, and what a person can do about it. */
export function Line({ queued }: Readonly<{ queued: Queued }>) {
  const language = useLanguage();
  const { purchase, standing } = queued;
  return (
    <View className="queue-line">
      <View className="queue-line-top">
        <View className="queue-line-when">
          <Text className="queue-line-time">
            {dayIn(language, dayOf(purchase.shownAt))} {clockTime(purchase.shownAt)}
          </Text>
          <Text className="queue-line-no">{groupedOrderNo(purchase.orderNo)}</Text>
        </View>
        <View className="queue-line-what">
          <Text className="queue-line-pay">{money(purchase.payFen)}</Text>
          <State queued={queued} />
        </View>
      </View>
      {standing.kind === 'refused' && (
        <Refused requestId={purchase.requestId} why={explain(standing.refusal, language)} />
      )}
    </View>
  );
}

function State({ queued: { standing, mayHaveArrived } }: Readonly<{ queued: Queued }>) {
  const say = useWords(queueWords);
  const words = {
    waiting: mayHaveArrived ? say.maybe : say.waiting,
    sending: say.sending,
    done: standing.kind === 'done' && standing.answer === null ? say.before : say.done,
    refused: say.refused,
  }[standing.kind];
  return <Text className={`queue-state queue-${standing.kind}`}>{words}</Text>;
}

function Refused({ requestId, why }: Readonly<{ requestId: string; why: string }>) {
  const say = useWords(queueWords);
  return (
    <>
      <Text className="queue-why">{why}</Text>
      <View className="queue-acts">
        <Button look="quiet" onTap={() => void queue.retry(requestId)}>
          {say.retry}
        </Button>
        <Button look="plain" onTap={() => queue.putAway(requestId)}>
          {say.putAway}
        </Button>
      </View>
    </>
  );
}
