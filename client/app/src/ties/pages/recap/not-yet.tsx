import { Text, View } from '@tarojs/components';
import type { Day } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { svgUrl } from '@/ui/svg';
import { branchSvg } from '../../drawings/branch';
import { recapWords } from '../../text/recap';

/** The first year, before it can be looked back on: a sprout, and the day it opens. */
export function NotYet({ opensOn }: Readonly<{ opensOn: Day }>) {
  const say = useWords(recapWords);
  const language = useLanguage();
  return (
    <View className="recap-not-yet">
      <View
        className="recap-drawing"
        style={{ backgroundImage: svgUrl(branchSvg(3)) }}
        {...spoken({ hidden: true })}
      />
      <Text className="recap-title" {...spoken({ role: 'heading' })}>
        {say.growing}
      </Text>
      <Text className="recap-line">{say.opens(dayIn(language, opensOn))}</Text>
    </View>
  );
}
