import { Text } from '@tarojs/components';
import { figure } from '@/text/figures';
import './index.scss';

type NumberProps = Readonly<{ value: number; size?: 16 | 20 | 28 | 40; className?: string }>;

/** A number that matters: tabular figures, thousands apart. */
export function Number({ value, size = 40, className = '' }: NumberProps) {
  return <Text className={`number number-${size} ${className}`}>{figure(value)}</Text>;
}
