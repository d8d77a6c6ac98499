import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './index.scss';

/** The one decision of a sheet, at thumb reach however long what stands above it is. */
export const SheetFoot = ({ children }: Readonly<{ children: ReactNode }>) => (
  <View className="sheet-foot">{children}</View>
);
