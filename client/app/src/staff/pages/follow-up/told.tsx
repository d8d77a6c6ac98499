import { Text, View } from '@tarojs/components';
import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { copied } from '../../copy';
import { useFollowing } from '../../hooks/use-following';
import { useSettlingOf } from '../../hooks/use-settling';
import type { FollowUp } from '../../store/follow-ups';
import { followUpWords } from '../../text/follow-ups';
import { FollowHead } from '../../ui/follow-head';
import { ScriptsRow } from '../../ui/scripts-row';

/** Who it is, why, and the words to start from. */
export function Told({ one }: Readonly<{ one: FollowUp }>) {
  const say = useWords(followUpWords);
  const { visits, due } = useFollowing(one);
  return (
    <>
      <Card className="told">
        <FollowHead one={one} />
        <Text className="told-soft">{visits}</Text>
        <Text className="told-soft">{say.memberNo(one.memberNo)}</Text>
      </Card>
      <Card className="told">
        <View className="told-top">
          <Text className="told-label">{say.why}</Text>
          <Text className={one.late ? 'told-late' : 'told-due'}>{due}</Text>
        </View>
        <Text className="told-text">{one.why}</Text>
      </Card>
      <Words script={one.script} />
      {one.state === 'open' && <Take one={one} />}
      <ScriptsRow />
    </>
  );
}

/** Says to the others that somebody sees to it. */
function Take({ one }: Readonly<{ one: FollowUp }>) {
  const say = useWords(followUpWords);
  const { busy, settle } = useSettlingOf(one);
  return (
    <Button look="quiet" onTap={() => settle({ outcome: 'confirmed' })} busy={busy === 'confirmed'}>
      {say.take}
    </Button>
  );
}

function Words({ script }: Pick<FollowUp, 'script'>) {
  const say = useWords(followUpWords);
  const copy = async (text: string): Promise<void> => {
    if (await copied(text)) tell(say.copied);
    else tell(say.notCopied, 'bad');
  };
  return (
    <Card className="told">
      <View className="told-top">
        <Text className="told-label">{say.words}</Text>
        {script !== null && (
          <Button look="plain" onTap={() => void copy(script)}>
            {say.copy}
          </Button>
        )}
      </View>
      <Text className="told-words" selectable userSelect>
        {script ?? say.noWords}
      </Text>
    </Card>
  );
}
