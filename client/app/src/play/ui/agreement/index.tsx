import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import './index.scss';

type AgreementProps = Readonly<{ agrees: boolean; children: string }>;

/** What recomputing came to: it agrees, or it does not. */
export const Agreement = ({ agrees, children }: AgreementProps) => (
  <View className={`agreement agreement-${agrees ? 'good' : 'bad'}`}>
    <Icon name={agrees ? 'check' : 'warn'} size={20} />
    <Text className="agreement-line">{children}</Text>
  </View>
);
