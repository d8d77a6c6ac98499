import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { svgUrl } from '../svg';
import { type Picture, pictures } from './pictures';
import './index.scss';

type EmptyProps = Readonly<{ picture: Picture; title: string; children?: ReactNode }>;

/** Nothing here: a drawn picture, what that means, and perhaps what to do. */
export function Empty({ picture, title, children }: EmptyProps) {
  return (
    <View className="empty">
      <View
        className="empty-picture"
        style={{ backgroundImage: svgUrl(pictures[picture]) }}
        {...spoken({ hidden: true })}
      />
      <Text className="empty-title">{title}</Text>
      {children}
    </View>
  );
}
