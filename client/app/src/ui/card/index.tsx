import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import './index.scss';

type CardProps = Readonly<{
  children: ReactNode;
  className?: string;
  /** Makes the whole card a button. */
  onTap?: () => void;
  label?: string;
}>;

/** A raised surface with a hairline. */
export function Card({ children, className = '', onTap, label }: CardProps) {
  const tappable = onTap !== undefined && {
    onClick: onTap,
    hoverClass: 'card-pressed',
    ...spoken({ role: 'button', ...(label !== undefined && { label }) }),
  };
  return (
    <View className={`card ${className}`} {...tappable}>
      {children}
    </View>
  );
}
