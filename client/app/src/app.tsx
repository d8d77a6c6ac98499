import { useDidHide, useDidShow } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { PreviewDesk } from '@/platform/preview';
import { stays } from '@/store';
import { useTabNames } from '@/ui/tab-names';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useTabNames();
  useDidShow(() => void stays.tell());
  useDidHide(() => void stays.leave());
  return <PreviewDesk>{children}</PreviewDesk>;
}
