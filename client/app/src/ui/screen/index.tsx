import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { useOnline, useSettings, useTextScale } from '@/store';
import { common } from '@/text/common';
import { useWords } from '@/text/use-words';
import { Icon } from '../icon';
import { NavBar } from '../nav-bar';
import { Toast } from '../toast';
import { useStay } from './use-stay';
import './index.scss';

type ScreenProps = Readonly<{
  title: string;
  /** Whether one can go back from here; tab pages are where one starts. */
  back?: boolean;
  className?: string;
  /** Stays at thumb reach under what scrolls. */
  foot?: ReactNode;
  /** What it means here that there is no network; null where the page itself says so. */
  offline?: string | null;
  children: ReactNode;
}>;

/** The frame of every page: safe areas, text size, the offline bar and the sentence of the moment. */
export function Screen(props: ScreenProps) {
  const { title, back = true, className = '', foot, offline, children } = props;
  const { textSize } = useSettings();
  useStay();
  const grow = useTextScale();
  const care = textSize === 'care' ? 'screen-care' : '';
  return (
    <View className={`screen ${care} ${className}`} style={{ '--grow': grow } as object}>
      <NavBar title={title} back={back} />
      {offline !== null && <OfflineBar sentence={offline} />}
      <View className="screen-body">{children}</View>
      {foot !== undefined && <View className="screen-foot">{foot}</View>}
      <Toast />
    </View>
  );
}

function OfflineBar({ sentence }: Readonly<{ sentence: string | undefined }>) {
  const say = useWords(common);
  if (useOnline()) return null;
  return (
    <View className="offline-bar" {...spoken({ role: 'status' })}>
      <Icon name="offline" size={20} />
      <Text className="offline-text">{sentence ?? say.offline}</Text>
    </View>
  );
}
