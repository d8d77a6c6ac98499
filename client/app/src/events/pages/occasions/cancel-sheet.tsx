import { Text, View } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { Occasion } from '../../store/occasions';
import { occasionsWords } from '../../text/occasions';

type CancelSheetProps = Readonly<{
  occasion: Occasion;
  busy: boolean;
  onCancel: () => void;
  onKeep: () => void;
}>;

/** Asks before a place is given away. */
export function CancelSheet({ occasion, busy, onCancel, onKeep }: CancelSheetProps) {
  const say = useWords(occasionsWords);
  return (
    <Sheet title={say.question(occasion.name)} open onClose={onKeep}>
      <View className="cancel">
        <Text className="cancel-why">{say.why}</Text>
        <Button look="danger" onTap={onCancel} busy={busy}>
          {say.cancel}
        </Button>
        <Button look="plain" onTap={onKeep}>
          {say.keep}
        </Button>
      </View>
    </Sheet>
  );
}
