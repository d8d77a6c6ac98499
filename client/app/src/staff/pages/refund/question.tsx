import { Text } from '@tarojs/components';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { refundWords } from '../../text/refund';
import type { Give } from './use-give';

/** The question before money goes back. */
export function Question({ give: { fen, asking, ask, send } }: Readonly<{ give: Give }>) {
  const say = useWords(refundWords);
  return (
    <Sheet title={say.confirmTitle(money(fen))} open={asking} onClose={() => ask(false)}>
      <Text className="refund-question">{say.confirmText}</Text>
      <Button look="danger" onTap={send}>
        {say.confirm}
      </Button>
    </Sheet>
  );
}
