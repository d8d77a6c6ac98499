import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { sentenceOf } from '../../sentence';
import { door, useDoor } from '../../store';
import type { Last } from '../../store/door';
import { doorWords } from '../../text/door';

/** What became of the last code: come in, or why not. */
export function LastCode({ last }: Readonly<{ last: Last }>) {
  const say = useWords(doorWords);
  const language = useLanguage();
  const { busy } = useDoor();
  const nameOf = ({ name, no }: Readonly<{ name: string | null; no: string }>) =>
    name ?? say.memberNo(no);
  if (last.kind === 'let-in')
    return (
      <View className="door-last door-good" {...spoken({ role: 'status' })}>
        <Icon name="check" />
        <View className="door-words">
          <Text className="door-name">{say.welcome(nameOf(last.guest))}</Text>
          <Text className="door-note">{last.guest.signedUp ? say.signedUp : say.walkedIn}</Text>
        </View>
      </View>
    );
  if (last.kind === 'refused')
    return (
      <View className="door-last door-bad" {...spoken({ role: 'alert' })}>
        <Icon name="close" />
        <View className="door-words">
          {last.shopper !== null && <Text className="door-name">{nameOf(last.shopper)}</Text>}
          <Text className="door-note">{sentenceOf(last.refusal, language)}</Text>
        </View>
      </View>
    );
  return (
    <>
      <View className="door-last door-open" {...spoken({ role: 'alert' })}>
        <Icon name="offline" />
        <Text className="door-note">{say.unanswered(nameOf(last.shopper))}</Text>
      </View>
      <Button look="quiet" busy={busy} onTap={() => void door.again()}>
        {say.again}
      </Button>
    </>
  );
}
