import { Text } from '@tarojs/components';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { refund, useRefund } from '../../store';
import { refundWords } from '../../text/refund';
import type { Give } from './use-give';

/** The refund's one button, and the question before it. */
export function GiveBar({ give }: Readonly<{ give: Give }>) {
  const say = useWords(refundWords);
  const { busy, refusal } = useRefund();
  const { fen, leftFen, asking, ask, send } = give;
  if (leftFen === 0) return <Nothing />;
  const lost = refusal?.code === 'unreachable';
  return (
    <>
      <Button
        look="danger"
        onTap={() => (lost ? send() : ask(true))}
        busy={busy === 'refunding'}
        disabled={fen === 0 || fen > leftFen}
      >
        {lost ? say.ask : say.refund(money(fen))}
      </Button>
      <Sheet title={say.confirmTitle(money(fen))} open={asking} onClose={() => ask(false)}>
        <Text className="refund-question">{say.confirmText}</Text>
        <Button look="danger" onTap={send}>
          {say.confirm}
        </Button>
      </Sheet>
    </>
  );
}

function Nothing() {
  const say = useWords(refundWords);
  return (
    <>
      <Text className="refund-hint">{say.nothingLeft}</Text>
      <Button look="quiet" onTap={refund.clear}>
        {say.another}
      </Button>
    </>
  );
}
