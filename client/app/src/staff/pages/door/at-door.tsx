import { Text, View } from '@tarojs/components';
import { figure, clockTime } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { door, useDoor } from '../../store';
import type { Guest, Occasion } from '../../store/door';
import { doorWords } from '../../text/door';
import { LastCode } from './last-code';
import { useWhen } from './use-when';

const shown = 12;

/** Which door this is, how many came through it, and what became of the last code. */
export function AtDoor({ occasion }: Readonly<{ occasion: Occasion }>) {
  const say = useWords(doorWords);
  const when = useWhen();
  const { occasions, guests, last } = useDoor();
  const several = occasions !== null && occasions.length > 1;
  return (
    <>
      <Card className="door-one">
        <View className="door-top">
          <Text className="door-name">{occasion.name}</Text>
          {several && (
            <Button look="plain" onTap={() => door.choose(null)}>
              {say.other}
            </Button>
          )}
        </View>
        <Text className="door-hint">{when.hours(occasion)}</Text>
        <Text className="door-state">
          {when.doors(occasion)} · {occasion.walkIn ? say.walkIn : say.signUpOnly}
        </Text>
      </Card>
      <View className="door-count">
        <Text className="door-hint">{say.letIn}</Text>
        <Text className="door-number">{figure(guests.length)}</Text>
      </View>
      {last !== null && <LastCode last={last} />}
      <Guests guests={guests.slice(0, shown)} />
    </>
  );
}

function Guests({ guests }: Readonly<{ guests: readonly Guest[] }>) {
  const say = useWords(doorWords);
  if (guests.length === 0) return <Text className="door-hint">{say.nobody}</Text>;
  return (
    <Card className="list">
      {guests.map(({ name, no, at, signedUp }) => (
        <View key={`${no} ${at}`} className="door-guest">
          <Text className="door-guest-name">{name ?? say.memberNo(no)}</Text>
          <Text className="door-hint">
            {signedUp ? say.signedUp : say.walkedIn} · {clockTime(at)}
          </Text>
        </View>
      ))}
    </Card>
  );
}
