import { Text } from '@tarojs/components';
import { figure } from '@/text/figures';
import { useCount } from './use-count';
import './index.scss';

type NumberProps = Readonly<{
  value: number;
  size?: 16 | 20 | 28 | 40;
  className?: string;
  /** Counts up once when it grows before the eyes. */
  counts?: boolean;
}>;

/** A number that matters: tabular figures, thousands apart. */
export function Number({ value, size = 40, className = '', counts = false }: NumberProps) {
  const shown = useCount(value, counts);
  return <Text className={`number number-${size} ${className}`}>{figure(shown)}</Text>;
}
