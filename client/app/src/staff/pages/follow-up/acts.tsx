import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { useSettlingOf } from '../../hooks/use-settling';
import type { FollowUp } from '../../store/follow-ups';
import { followUpWords } from '../../text/follow-ups';
import { WhyNot } from './why-not';

/** What came of it: done, or not, and why. */
export function Acts({ one }: Readonly<{ one: FollowUp }>) {
  const say = useWords(followUpWords);
  const language = useLanguage();
  const { busy, refusal, settle } = useSettlingOf(one);
  const [asking, setAsking] = useState(false);
  return (
    <View className="acts">
      {refusal !== null && (
        <Text className="acts-refused" {...spoken({ role: 'alert' })}>
          {explain(refusal, language)}
        </Text>
      )}
      <View className="acts-row">
        <Button look="quiet" onTap={() => setAsking(true)} busy={busy === 'failed'}>
          {say.couldNot}
        </Button>
        <Button onTap={() => settle({ outcome: 'done' })} busy={busy === 'done'}>
          {one.kind === 'message' ? say.sent : say.done}
        </Button>
      </View>
      <WhyNot
        open={asking}
        onClose={() => setAsking(false)}
        onPick={(because) => {
          setAsking(false);
          settle({ outcome: 'failed', because });
        }}
      />
    </View>
  );
}
