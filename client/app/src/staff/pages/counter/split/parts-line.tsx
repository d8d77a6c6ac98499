import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
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
  return (
    <View
      className={`parts${lowered ? ' parts-lowered' : ''}`}
      hoverClass="parts-pressed"
      onClick={() => ask(parts.map(({ category }) => category))}
      {...spoken({ role: 'button', label: say.change(said) })}
    >
      <Text className="parts-said">{said}</Text>
      <Icon name="pen" size={16} />
    </View>
  );
}
