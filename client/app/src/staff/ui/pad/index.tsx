import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { padWords } from '../../text/pad';
import { type PadKey, press } from './amount';
import './index.scss';

const keys: readonly PadKey[] = [
  ...(['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const),
  '.',
  '0',
  'back',
];

type PadProps = Readonly<{ typed: string; onType: (typed: string) => void; still?: boolean }>;

/** The till's own number pad: large keys, no keyboard sliding in. A long press on the last key clears. */
export function Pad({ typed, onType, still = false }: PadProps) {
  const say = useWords(padWords);
  const tap = (key: PadKey) => {
    if (!still) onType(press(typed, key));
  };
  return (
    <View className="pad">
      {keys.map((key) => (
        <View
          key={key}
          className={`pad-key${key === 'back' ? ' pad-key-back' : ''}`}
          hoverClass="pad-key-pressed"
          hoverStayTime={60}
          onClick={() => tap(key)}
          {...(key === 'back' && { onLongPress: () => tap('clear') })}
          {...spoken({
            role: 'button',
            label: key === 'back' ? say.back : key === '.' ? say.point : key,
          })}
        >
          {key === 'back' ? <View className="pad-back" /> : <Text>{key}</Text>}
        </View>
      ))}
    </View>
  );
}
