import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { padWords } from '../../text/pad';
import type { PadKey } from './amount';
import './index.scss';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

type PadProps = Readonly<{
  onKey: (key: PadKey) => void;
  /** Amounts have a point, codes have none. */
  point?: boolean;
  still?: boolean;
}>;

/** The till's own number pad: large keys, no keyboard sliding in. A long press on the last key clears. */
export function Pad({ onKey, point = true, still = false }: PadProps) {
  const say = useWords(padWords);
  const keys: readonly (PadKey | 'none')[] = [...digits, point ? '.' : 'none', '0', 'back'];
  const names: Readonly<Record<string, string>> = { back: say.back, '.': say.point };
  const tap = (key: PadKey) => {
    if (!still) onKey(key);
  };
  return (
    <View className="pad">
      {keys.map((key) =>
        key === 'none' ? (
          <View key={key} />
        ) : (
          <View
            key={key}
            className={`pad-key${key === 'back' ? ' pad-key-back' : ''}`}
            hoverClass="pad-key-pressed"
            hoverStayTime={60}
            onClick={() => tap(key)}
            {...(key === 'back' && { onLongPress: () => tap('clear') })}
            {...spoken({ role: 'button', label: names[key] ?? key })}
          >
            {key === 'back' ? <View className="pad-back" /> : <Text>{key}</Text>}
          </View>
        ),
      )}
    </View>
  );
}
