import { Text, View } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { Sheet } from '@/ui/sheet';
import { SheetFoot } from '@/ui/sheet-foot';
import type { Told } from '../../store/inbox';
import { inboxWords } from '../../text/inbox';

type WhySheetProps = Readonly<{ told: Told | null; onClose: () => void }>;

/** Why a message came: the reason, the way it came, and whether it was chosen by the record. */
export function WhySheet({ told, onClose }: WhySheetProps) {
  const say = useWords(inboxWords);
  return (
    <Sheet title={say.why} open={told !== null} onClose={onClose}>
      {told !== null && (
        <View className="message-reasons">
          <Text className="message-reason">{told.why}</Text>
          <Text className="message-reason-more">{say.purposes[told.purpose]}</Text>
          <Text className="message-reason-more">{say.channels[told.channel]}</Text>
          <Text className="message-reason-more">
            {told.personalised ? say.personalised : say.notPersonalised}
          </Text>
          {told.state === 'unknown' && <Text className="message-reason-more">{say.unknown}</Text>}
          <SheetFoot>
            <Button look="quiet" onTap={() => open('consents')}>
              {say.manage}
            </Button>
          </SheetFoot>
        </View>
      )}
    </Sheet>
  );
}
