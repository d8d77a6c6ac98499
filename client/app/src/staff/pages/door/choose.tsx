import { Text } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { door } from '../../store';
import type { Occasion } from '../../store/door';
import { doorWords } from '../../text/door';
import { useWhen } from './use-when';

/** What takes place here; a tap opens its door on this phone. */
export function Choose({ occasions }: Readonly<{ occasions: readonly Occasion[] }>) {
  const say = useWords(doorWords);
  const when = useWhen();
  return (
    <>
      <Text className="door-hint">{say.choose}</Text>
      {occasions.map((occasion) => (
        <Card key={occasion.id} className="door-one" onTap={() => door.choose(occasion)}>
          <Text className="door-name">{occasion.name}</Text>
          <Text className="door-hint">{when.hours(occasion)}</Text>
          <Text className="door-state">{when.doors(occasion)}</Text>
        </Card>
      ))}
    </>
  );
}
