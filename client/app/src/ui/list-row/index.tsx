import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { Icon } from '../icon';
import type { Drawing } from '../icon/drawings';
import './index.scss';

type ListRowProps = Readonly<{
  icon: Drawing;
  title: string;
  /** What it stands at now. */
  note?: string;
  onTap: () => void;
}>;

/** A line that leads somewhere. */
export function ListRow({ icon, title, note, onTap }: ListRowProps) {
  return (
    <View
      className="list-row"
      hoverClass="list-row-pressed"
      onClick={onTap}
      {...spoken({ role: 'button' })}
    >
      <View className="list-row-icon">
        <Icon name={icon} size={22} />
      </View>
      <Text className="list-row-title">{title}</Text>
      {note !== undefined && <Text className="list-row-note">{note}</Text>}
      <View className="list-row-next">
        <Icon name="next" size={18} />
      </View>
    </View>
  );
}
