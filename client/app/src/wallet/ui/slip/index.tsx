import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import './index.scss';

type SlipProps = Readonly<{
  /** What it gives, in figures or drawn. */
  mark: ReactNode;
  title: string;
  /** What it takes, in one sentence. */
  line: string;
  /** Cannot be used or had now. */
  quiet?: boolean;
  /** Makes the whole slip a button. */
  onTap?: () => void;
  /** How it stands, and what to do with it. */
  children: ReactNode;
}>;

/** Something to be had or used at the shop: what it gives, what it takes, how it stands. */
export function Slip({ mark, title, line, quiet = false, onTap, children }: SlipProps) {
  const tappable = onTap !== undefined && {
    onClick: onTap,
    hoverClass: 'slip-pressed',
    ...spoken({ role: 'button' }),
  };
  return (
    <View className={`slip${quiet ? ' slip-quiet' : ''}`} {...tappable}>
      <View className="slip-mark">{mark}</View>
      <View className="slip-body">
        <Text className="slip-title">{title}</Text>
        <Text className="slip-line">{line}</Text>
        <View className="slip-end">{children}</View>
      </View>
    </View>
  );
}

type NoteProps = Readonly<{ children: string; soon?: boolean }>;

/** How it stands, in a few words; `soon` when it is not for long. */
export const Note = ({ children, soon = false }: NoteProps) => (
  <Text className={`slip-note${soon ? ' slip-note-soon' : ''}`}>{children}</Text>
);
