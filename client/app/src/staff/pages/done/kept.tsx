import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { spoken } from '@/platform/spoken';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { pages } from '../../addresses';
import { doneWords } from '../../text/done';
import { Stamp } from '../../ui/stamp';

/** It is in the journal: nobody need wait, and where to see what becomes of it. */
export function Kept({ payFen }: Readonly<{ payFen: number }>) {
  const say = useWords(doneWords);
  return (
    <>
      <View className="done-head" {...spoken({ role: 'status' })}>
        <Stamp word={say.keptStamp} tone="waiting" />
        <Text className="done-paid">{money(payFen)}</Text>
        <Text className="done-what">{say.kept}</Text>
      </View>
      <Text className="done-hint">{say.keptHint}</Text>
      <Button look="plain" onTap={() => void Taro.navigateTo({ url: pages.queue })}>
        {say.seeQueue}
      </Button>
    </>
  );
}
