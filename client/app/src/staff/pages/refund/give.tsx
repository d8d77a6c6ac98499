import { Text } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import type { ScreenRefusal } from '@/api/answer';
import { clockTime, dayIn, money } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { groupedOrderNo } from '../../queue/order-no';
import { useRefund } from '../../store';
import type { Order } from '../../store/refund';
import { refundWords } from '../../text/refund';
import { AmountLine } from '../../ui/amount-line';
import { Facts } from '../../ui/facts';
import { orderNoOf } from '../../ui/order-row';
import { Pad } from '../../ui/pad';
import { press } from '../../ui/pad/amount';
import { Question } from './question';
import type { Give as State } from './use-give';

type GiveProps = Readonly<{ order: Order; give: State }>;

/** The order, what is left of it, and how much is given back. */
export function Give({ order, give }: GiveProps) {
  const say = useWords(refundWords);
  const language = useLanguage();
  const { busy } = useRefund();
  const { typed, type, leftFen } = give;
  return (
    <>
      <Text className="refund-order">
        {dayIn(language, order.on)} {clockTime(order.at)} · {groupedOrderNo(orderNoOf(order))}
      </Text>
      <Facts
        facts={[
          { name: say.paid, value: money(order.payFen) },
          ...(order.refundedFen > 0
            ? [
                { name: say.refundedSoFar, value: money(order.refundedFen) },
                { name: say.left, value: money(leftFen) },
              ]
            : []),
        ]}
      />
      {leftFen > 0 && (
        <>
          <AmountLine label={say.amount} typed={typed} placeholder={say.amount}>
            <Note give={give} />
          </AmountLine>
          <Question give={give} />
          <Pad onKey={(key) => type(press(typed, key))} still={busy !== null} />
        </>
      )}
    </>
  );
}

/** One line that keeps its place whatever it says. */
function Note({ give: { fen, leftFen } }: Readonly<{ give: State }>) {
  const say = useWords(refundWords);
  const language = useLanguage();
  const { refusal } = useRefund();
  const words =
    refusal !== null
      ? why(refusal, say.unanswered, (other) => explain(other, language))
      : fen > leftFen
        ? say.tooMuch(money(leftFen))
        : null;
  if (words === null) return <Text className="refund-note">{say.atMost(money(leftFen))}</Text>;
  return (
    <Text className="refund-note refund-refused" {...spoken({ role: 'alert' })}>
      {words}
    </Text>
  );
}

const why = (
  refusal: ScreenRefusal,
  unanswered: string,
  sentence: (refusal: ScreenRefusal) => string,
): string => (refusal.code === 'unreachable' ? unanswered : sentence(refusal));
