import { Text } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

/** Why it was not done, in place. */
export const Why = ({ children }: Readonly<{ children: string }>) => (
  <Text className="why" {...spoken({ role: 'alert' })}>
    {children}
  </Text>
);
