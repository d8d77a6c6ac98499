import { Text, View } from '@tarojs/components';
import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { copied } from '../../copy';
import type { Script } from '../../scripts';
import { followUpWords } from '../../text/follow-ups';
import { scriptWords } from '../../text/scripts';

/** A question and what to say to it. */
export function ScriptCard({ script }: Readonly<{ script: Script }>) {
  const say = useWords(scriptWords);
  const words = useWords(followUpWords);
  const { stage, question, text } = script;
  const copy = async (): Promise<void> => {
    if (await copied(text)) tell(say.copied);
    else tell(words.notCopied, 'bad');
  };
  return (
    <Card className="script">
      <Text className="script-stage">{words.stages[stage]}</Text>
      <View className="script-head">
        <Text className="script-question">{question}</Text>
        <Button look="plain" onTap={() => void copy()} label={`${words.copy} ${question}`}>
          {words.copy}
        </Button>
      </View>
      <Text className="script-text" selectable userSelect>
        {text}
      </Text>
    </Card>
  );
}
