import type { PropsWithChildren } from 'react';
import { PreviewDesk } from '@/platform/preview';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  return <PreviewDesk>{children}</PreviewDesk>;
}
