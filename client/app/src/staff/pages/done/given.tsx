import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import type { Ended } from '../../store/sale-model';
import { doneWords } from '../../text/done';
import { Facts } from '../../ui/facts';
import { Stamp } from '../../ui/stamp';

type GivenProps = Readonly<{
  ended: Extract<Ended, { kind: 'handed-over' | 'redeemed' | 'taken-back' }>;
}>;

/** Goods went over the counter, or came back. */
export function Given({ ended }: GivenProps) {
  const say = useWords(doneWords);
  switch (ended.kind) {
    case 'handed-over':
      return <Head stamp={say.given} lines={[say.handedOver]} titles={ended.names} />;
    case 'redeemed':
      return <Head stamp={say.given} lines={[say.redeemed(ended.name)]} titles={[ended.item]} />;
    case 'taken-back':
      return (
        <>
          <Head stamp={say.takenBack} lines={[]} titles={[ended.name]} />
          <Facts
            facts={[
              { name: say.returned, value: ended.pointsReturned, signed: true },
              { name: say.balance, value: ended.balance },
            ]}
          />
        </>
      );
  }
}

type HeadProps = Readonly<{ stamp: string; titles: readonly string[]; lines: readonly string[] }>;

function Head({ stamp, titles, lines }: HeadProps) {
  return (
    <View className="done-head" {...spoken({ role: 'status' })}>
      <Stamp word={stamp} />
      {titles.map((title, place) => (
        <Text key={`${place} ${title}`} className={place === 0 ? 'done-title' : 'done-also'}>
          {title}
        </Text>
      ))}
      {lines.map((line) => (
        <Text key={line} className="done-hint">
          {line}
        </Text>
      ))}
    </View>
  );
}
