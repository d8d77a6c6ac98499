import { Text } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

/** Why something cannot be done now, where one would do it. */
export const Notice = ({ children }: Readonly<{ children: string }>) => (
  <Text className="notice" {...spoken({ role: 'status' })}>
    {children}
  </Text>
);
