import { View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import './index.scss';

/** Stands where something will be, as big as that will be. */
export function Skeleton({
  height,
  width = '100%',
  radius = 8,
}: Readonly<{ height: number; width?: string; radius?: number }>) {
  return (
    <View
      className="skeleton"
      style={{ height: `${height}px`, width, borderRadius: `${radius}px` }}
      {...spoken({ hidden: true })}
    />
  );
}
