import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { Card } from '@/ui/card';
import './index.scss';

type StepProps = Readonly<{ head: string; line?: string; children?: ReactNode }>;

/** One step of a proof: what it is, what that means, and what there is to see of it. */
export const Step = ({ head, line, children }: StepProps) => (
  <Card>
    <View className="step">
      <Text className="step-head" {...spoken({ role: 'heading' })}>
        {head}
      </Text>
      {line !== undefined && <Text className="step-line">{line}</Text>}
      {children}
    </View>
  </Card>
);

/** Letters and digits that are compared one by one. */
export const Digits = ({ what, children }: Readonly<{ what: string; children: string }>) => (
  <View className="digits">
    <Text className="digits-what">{what}</Text>
    <Text className="digits-line" userSelect>
      {children}
    </Text>
  </View>
);
