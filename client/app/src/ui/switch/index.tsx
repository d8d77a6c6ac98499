import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

type SwitchProps = Readonly<{
  title: string;
  /** More about it, between the two. */
  line?: string;
  /** What a screen reader says of it, where the title alone could be another's. */
  label?: string;
  /** What it stands at, in words. */
  state: string;
  on: boolean;
  /** Waiting for an answer: it takes no second tap. */
  busy: boolean;
  onChange: (on: boolean) => void;
}>;

/** Something that is so or not, in one tap either way. */
export function Switch({ title, line, state, on, busy, ...props }: SwitchProps) {
  const look = `switch${on ? ' switch-on' : ''}${busy ? ' switch-waiting' : ''}`;
  const label = props.label ?? `${title} ${state}`;
  return (
    <View
      className={look}
      onClick={() => (busy ? undefined : props.onChange(!on))}
      {...spoken({ role: 'switch', label, checked: on, disabled: busy })}
    >
      <View className="switch-words">
        <Text className="switch-title">{title}</Text>
        {line !== undefined && <Text className="switch-line">{line}</Text>}
        <Text className="switch-state">{state}</Text>
      </View>
      <View className="switch-track">
        <View className="switch-knob" />
      </View>
    </View>
  );
}
