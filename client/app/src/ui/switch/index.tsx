import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

type SwitchProps = Readonly<{
  title: string;
  /** What it stands at, in words. */
  state: string;
  on: boolean;
  /** Waiting for an answer: it takes no second tap. */
  busy: boolean;
  onChange: (on: boolean) => void;
}>;

/** Something that is so or not, in one tap either way. */
export function Switch({ title, state, on, busy, onChange }: SwitchProps) {
  const look = `switch${on ? ' switch-on' : ''}${busy ? ' switch-waiting' : ''}`;
  return (
    <View
      className={look}
      onClick={() => (busy ? undefined : onChange(!on))}
      {...spoken({ role: 'switch', label: `${title} ${state}`, checked: on, disabled: busy })}
    >
      <View className="switch-words">
        <Text className="switch-title">{title}</Text>
        <Text className="switch-state">{state}</Text>
      </View>
      <View className="switch-track">
        <View className="switch-knob" />
      </View>
    </View>
  );
}
