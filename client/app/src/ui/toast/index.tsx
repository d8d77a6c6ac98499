import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useToast } from '@/store';
import { Icon } from '../icon';
import './index.scss';

/** The sentence of the moment, over everything. */
export function Toast() {
  const toast = useToast();
  if (toast === null) return null;
  return (
    <View className="toast-place" key={toast.key} {...spoken({ role: 'status' })}>
      <View className={`toast-box toast-${toast.tone}`}>
        <Icon name={toast.tone === 'good' ? 'check' : 'warn'} size={20} />
        <Text className="toast-text">{toast.text}</Text>
      </View>
    </View>
  );
}
