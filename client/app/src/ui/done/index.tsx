import { Text, View } from '@tarojs/components';
import { Icon } from '../icon';
import './index.scss';

/** Where a button was: done, and nothing left to tap. */
export function Done({ children }: Readonly<{ children: string }>) {
  return (
    <View className="done">
      <Icon name="check" size={20} />
      <Text className="done-word">{children}</Text>
    </View>
  );
}
