import { Text, View } from '@tarojs/components';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import type { Journal } from '../../queue/model';
import { openFen, tally } from '../../queue/queries';
import { queue, useQueue } from '../../store';
import { queueWords } from '../../text/queue';
import { StaffScreen } from '../../ui/staff-screen';
import { Line } from './line';
import './index.scss';

/** The offline journal: what waits, what is going out, what became of the rest. */
export default function QueuePage() {
  const say = useWords(queueWords);
  const { journal, replaying } = useQueue();
  const waits = tally(journal).waiting > 0;
  const foot = (
    <Button onTap={() => void queue.replay()} busy={replaying}>
      {replaying ? say.replaying : say.replay}
    </Button>
  );
  return (
    <StaffScreen title={say.title} {...((waits || replaying) && { foot })}>
      {journal.length === 0 ? (
        <Empty picture="paper" title={say.empty} />
      ) : (
        <Lines journal={journal} />
      )}
      <Text className="queue-hint">{say.hint}</Text>
    </StaffScreen>
  );
}

function Lines({ journal }: Readonly<{ journal: Journal }>) {
  const say = useWords(queueWords);
  const { waiting, sending } = tally(journal);
  return (
    <>
      <Card className="queue-sum">
        <Text className="queue-open">{say.open}</Text>
        <View className="queue-numbers">
          <Text className="queue-money">{money(openFen(journal))}</Text>
          <Text className="queue-count">{say.count(waiting + sending)}</Text>
        </View>
      </Card>
      <View className="queue-lines">
        {[...journal].reverse().map((queued) => (
          <Line key={queued.purchase.requestId} queued={queued} />
        ))}
      </View>
    </>
  );
}
