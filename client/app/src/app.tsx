import type { PropsWithChildren } from 'react';
import { PreviewDesk } from '@/platform/preview';
import { useTabNames } from '@/ui/tab-names';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useTabNames();
  return <PreviewDesk>{children}</PreviewDesk>;
}
