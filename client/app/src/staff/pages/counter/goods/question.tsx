import { Text } from '@tarojs/components';
import { figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import type { Wish } from '../../../store/goods';
import { goodsWords } from '../../../text/goods';
import { Why } from '../../../ui/why';
import type { Giving } from './use-giving';

type QuestionProps = Readonly<{ wish: Wish; giving: Giving }>;
type Said = (typeof goodsWords)['zh'];

/** The question before a coupon is used up or goods are taken back. */
export function Question({ wish, giving: { send, busy, refused } }: QuestionProps) {
  const say = useWords(goodsWords);
  const { what, text, confirm } = asked(wish, say);
  return (
    <>
      <Text className="goods-asked">{what}</Text>
      <Text className="goods-hint">{text}</Text>
      {refused !== null && <Why>{refused}</Why>}
      <Button
        look={wish.kind === 'take-back' ? 'danger' : 'primary'}
        busy={busy}
        onTap={() => send(wish)}
      >
        {confirm}
      </Button>
    </>
  );
}

function asked(wish: Wish, say: Said): Readonly<{ what: string; text: string; confirm: string }> {
  switch (wish.kind) {
    case 'redeem': {
      const { name, offer } = wish.coupon;
      const item = 'item' in offer ? offer.item : name;
      return { what: item, text: say.redeemText(name), confirm: say.redeemNow };
    }
    case 'take-back': {
      const { name, points, state } = wish.pickUp;
      const waits = state === 'waiting';
      const text = waits ? say.cancelText(figure(points)) : say.backText(figure(points));
      return { what: name, text, confirm: waits ? say.cancelNow : say.backNow };
    }
    case 'hand-over':
      return { what: '', text: '', confirm: say.handOver(wish.pickUps.length) };
  }
}
