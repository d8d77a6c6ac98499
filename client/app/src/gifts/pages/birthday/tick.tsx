import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { Icon } from '@/ui/icon';

type TickProps = Readonly<{
  what: string;
  /** What it means, under it. */
  note: string | null;
  ticked: boolean;
  onTick: (ticked: boolean) => void;
}>;

/** Something one says by ticking it. */
export const Tick = ({ what, note, ticked, onTick }: TickProps) => (
  <View
    className="tick"
    onClick={() => onTick(!ticked)}
    {...spoken({ role: 'checkbox', label: what, checked: ticked })}
  >
    <View className={`tick-box${ticked ? ' tick-ticked' : ''}`}>
      {ticked && <Icon name="check" size={18} />}
    </View>
    <View className="tick-lines">
      <Text className="tick-what">{what}</Text>
      {note !== null && <Text className="birthday-note">{note}</Text>}
    </View>
  </View>
);
