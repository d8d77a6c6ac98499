import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/ui/card';
import './group.scss';

/** Ways that belong together, under what they have in common. */
export const Group = ({ head, children }: Readonly<{ head: string; children: ReactNode }>) => (
  <View className="me-group">
    <Text className="me-group-head">{head}</Text>
    <Card className="list">{children}</Card>
  </View>
);
