import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

type SectionProps = Readonly<{ head: string; children: ReactNode }>;

/** Things that belong together, under what they have in common. */
export const Section = ({ head, children }: SectionProps) => (
  <View className="section">
    <Text className="section-head">{head}</Text>
    {children}
  </View>
);
