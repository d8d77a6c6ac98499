import { Text } from '@tarojs/components';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { refund, useRefund } from '../../store';
import { refundWords } from '../../text/refund';
import type { Give } from './use-give';

/** The refund's one button; what was asked without an answer may be asked again. */
export function GiveBar({ give }: Readonly<{ give: Give }>) {
  const say = useWords(refundWords);
  const { busy, refusal } = useRefund();
  const { fen, leftFen, ask, send } = give;
  if (leftFen === 0) return <Nothing />;
  const lost = refusal?.code === 'unreachable';
  return (
    <Button
      look="danger"
      onTap={() => (lost ? send() : ask(true))}
      busy={busy === 'refunding'}
      disabled={fen === 0 || fen > leftFen}
    >
      {lost ? say.ask : say.refund(money(fen))}
    </Button>
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
