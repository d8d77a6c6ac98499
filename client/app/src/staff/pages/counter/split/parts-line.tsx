import { Text, View } from '@tarojs/components';
import { sumOf } from '@shared/domain/kernel/sum';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { partsIn, splitWords } from '../../../text/split';
import type { Splitting } from './use-split';

/** What of the amount is of which category, in one line that is tapped to change it. */
export function PartsLine({
  splitting: { parts, lowered, ask },
}: Readonly<{ splitting: Splitting }>) {
  const say = useWords(splitWords);
  const language = useLanguage();
  if (parts.length === 0) return null;
  const said = partsIn(language, parts);
  const togetherFen = sumOf(parts, ({ amountFen }) => amountFen);
  const shown = parts.length === 1 ? said : say.several(parts.length, money(togetherFen));
  return (
    <View
      className={`parts${lowered ? ' parts-lowered' : ''}`}
      hoverClass="parts-pressed"
      onClick={() => ask(parts.map(({ category }) => category))}
      {...spoken({
        role: 'button',
        label: say.change(shown === said ? said : say.told(shown, said)),
      })}
    >
      <Text className="parts-said">{shown}</Text>
      <Icon name="pen" size={16} />
    </View>
  );
}
