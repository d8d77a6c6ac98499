import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Sheet } from '@/ui/sheet';
import type { Mall, PickUp } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { placesLine } from '../../text/places';
import { pickUpNote } from '../../text/standing';
import { leftUntil } from '../../text/when';
import { CodeHere } from '../../ui/code-here';
import { useReading } from '@/text/use-reading';

/** What waits at the store, and what was picked up and may still be brought back. */
export function PickUps({ mall: { pickUps, stores } }: Readonly<{ mall: Mall }>) {
  const say = useWords(mallWords);
  const { at } = useReading();
  const [shown, setShown] = useState<PickUp | null>(null);
  const open = pickUps.filter(({ until }) => until > at);
  const waiting = open.filter(({ state }) => state === 'waiting');
  const fetched = open.filter(({ state }) => state === 'handed-over');
  return (
    <>
      {waiting.length > 0 && (
        <View className="shelf">
          <Text className="shelf-head">{say.waiting}</Text>
          {waiting.map((one) => (
            <Waiting key={one.id} pickUp={one} stores={stores} onShow={() => setShown(one)} />
          ))}
        </View>
      )}
      {fetched.length > 0 && <Fetched fetched={fetched} />}
      {shown !== null && (
        <Sheet title={say.fetchThis(shown.name)} open onClose={() => setShown(null)}>
          <View className="pick-up-sheet">
            <CodeHere />
            <Text className="pick-up-where">{say.fetchLine}</Text>
          </View>
        </Sheet>
      )}
    </>
  );
}

type WaitingProps = Readonly<{ pickUp: PickUp; stores: Mall['stores']; onShow: () => void }>;

function Waiting({ pickUp: { name, until, stores: at }, stores, onShow }: WaitingProps) {
  const say = useWords(mallWords);
  const reading = useReading();
  return (
    <Card className="pick-up">
      <Text className="pick-up-name">{name}</Text>
      <Text className="pick-up-where">{placesLine(at, stores, reading.language)}</Text>
      <View className="pick-up-end">
        <Text className="pick-up-until">{pickUpNote(until, reading)}</Text>
        <Button look="quiet" onTap={onShow} label={say.showCodeFor(name)}>
          {say.showCode}
        </Button>
      </View>
    </Card>
  );
}

function Fetched({ fetched }: Readonly<{ fetched: readonly PickUp[] }>) {
  const say = useWords(mallWords);
  const reading = useReading();
  return (
    <View className="shelf">
      <Text className="shelf-head">{say.fetched}</Text>
      <Card className="list">
        {fetched.map(({ id, name, until }) => (
          <View key={id} className="fetched">
            <Text className="fetched-name">{name}</Text>
            <Text className="fetched-until">{say.returnable(leftUntil(until, reading).day)}</Text>
          </View>
        ))}
      </Card>
    </View>
  );
}
