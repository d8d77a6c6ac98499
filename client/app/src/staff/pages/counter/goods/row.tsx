import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';

type RowProps = Readonly<{
  title: string;
  note: string;
  /** Chosen or not, where it can be. */
  on?: boolean;
  onFlip?: () => void;
  act?: string;
  label?: string;
  onAct?: () => void;
}>;

/** One thing, and what can be done with it. */
export function Row({ title, note, on, onFlip, act, label, onAct }: RowProps) {
  const flips = onFlip !== undefined && {
    onClick: onFlip,
    ...spoken({ role: 'checkbox', checked: on === true, label: title }),
  };
  return (
    <View className="goods-row">
      <View className="goods-what" {...flips}>
        {onFlip !== undefined && (
          <View className={`goods-box${on === true ? ' goods-box-on' : ''}`}>
            {on === true && <Icon name="check" size={16} />}
          </View>
        )}
        <View className="goods-words">
          <Text className="goods-title">{title}</Text>
          <Text className="goods-note">{note}</Text>
        </View>
      </View>
      {act !== undefined && onAct !== undefined && (
        <Button look="plain" onTap={onAct} {...(label !== undefined && { label })}>
          {act}
        </Button>
      )}
    </View>
  );
}
