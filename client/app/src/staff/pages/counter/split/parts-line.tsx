import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { couponWords } from '@/text/coupons';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { wordsIn } from '@/text/words';
import { Icon } from '@/ui/icon';
import { splitWords } from '../../../text/split';
import type { Splitting } from './use-split';

/** What of the amount is of which category, in one line that is tapped to change it. */
export function PartsLine({
  splitting: { parts, lowered, ask },
}: Readonly<{ splitting: Splitting }>) {
  const say = useWords(splitWords);
  const { between } = wordsIn(couponWords, useLanguage());
  if (parts.length === 0) return null;
  const list = parts.map(({ category, amountFen }) => say.part(category, money(amountFen)));
  const said = `${say.parts(list.join(between))}${lowered ? say.lowered : ''}`;
  return (
    <View
      className="parts"
      hoverClass="parts-pressed"
      onClick={() => ask(parts.map(({ category }) => category))}
      {...spoken({ role: 'button', label: say.change(said) })}
    >
      <Text className={`parts-said${lowered ? ' parts-lowered' : ''}`}>{said}</Text>
      <Icon name="pen" size={16} />
    </View>
  );
}
