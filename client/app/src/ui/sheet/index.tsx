import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { common } from '@/text/common';
import { useWords } from '@/text/use-words';
import { Icon } from '../icon';
import './index.scss';

type SheetProps = Readonly<{
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}>;

/** A page's lower half for one decision; a tap beside it closes it. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const say = useWords(common);
  if (!open) return null;
  return (
    <View className="sheet" catchMove>
      <View className="sheet-beside" onClick={onClose} {...spoken({ hidden: true })} />
      <View className="sheet-body" {...spoken({ role: 'dialog', label: title })}>
        <View className="sheet-head">
          <Text className="sheet-title">{title}</Text>
          <View
            className="sheet-close"
            onClick={onClose}
            {...spoken({ role: 'button', label: say.close })}
          >
            <Icon name="close" />
          </View>
        </View>
        {children}
      </View>
    </View>
  );
}
