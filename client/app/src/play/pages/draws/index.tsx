import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { Skeleton } from '@/ui/skeleton';
import { ownDraws } from '../../store';
import type { OwnDraws } from '../../store/own-draws';
import { lotteryWords } from '../../text/lottery';
import { insteadLine, prizeOf } from '../../text/prize';
import { proofWords } from '../../text/proof';
import './index.scss';

export default function DrawsPage() {
  const say = useWords(lotteryWords);
  const { lottery = '' } = useRouter().params;
  return (
    <AnswerScreen
      title={say.mine}
      answer={ownDraws(lottery)}
      skeleton={<Skeleton height={240} radius={16} />}
      stranger={say.stranger}
    >
      {(value) => <Draws own={value} />}
    </AnswerScreen>
  );
}

function Draws({ own: { lottery, draws } }: Readonly<{ own: OwnDraws }>) {
  const say = useWords(lotteryWords);
  return (
    <>
      <Text className="draws-of">{lottery.name}</Text>
      {draws.length === 0 ? (
        <Empty picture="paper" title={say.noneYet} />
      ) : (
        <Card className="list">
          {draws.map((draw) => (
            <OneDraw key={draw.draw} lottery={lottery} draw={draw} />
          ))}
        </Card>
      )}
      <Card className="list">
        <ListRow
          icon="shield"
          title={say.proof}
          onTap={() => open('record', { lottery: lottery.id })}
        />
      </Card>
    </>
  );
}

type OneDrawProps = Readonly<{ lottery: OwnDraws['lottery']; draw: OwnDraws['draws'][number] }>;

function OneDraw({ lottery, draw }: OneDrawProps) {
  const say = useWords(lotteryWords);
  const { nth } = useWords(proofWords);
  const prize = prizeOf(lottery, draw.given);
  const instead = insteadLine(lottery, draw, useLanguage());
  return (
    <View className="one-draw">
      <Text className="one-draw-nth">{nth(draw.draw)}</Text>
      <View className="one-draw-lines">
        <Text className={prize === null ? 'one-draw-nothing' : 'one-draw-prize'}>
          {prize?.name ?? say.nothing}
        </Text>
        {instead !== null && <Text className="one-draw-line">{instead}</Text>}
      </View>
    </View>
  );
}
