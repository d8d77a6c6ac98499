import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { counterWords } from '../../text/counter';

export type Way = 'goods' | 'care' | 'visit';

type MoreProps = Readonly<{
  /** How many things there are to give. */
  goods: number;
  onChoose: (way: Way) => void;
  onClose: () => void;
}>;

/** What else is done for the shopper who was scanned. */
export function More({ goods, onChoose, onClose }: MoreProps) {
  const say = useWords(counterWords);
  const note = goods > 0 && { note: say.goodsCount(goods) };
  return (
    <Sheet title={say.moreTitle} open onClose={onClose}>
      <Card className="list">
        <ListRow icon="gift" title={say.goods} {...note} onTap={() => onChoose('goods')} />
        <ListRow icon="cup" title={say.care} onTap={() => onChoose('care')} />
        <ListRow icon="store" title={say.visitOnly} onTap={() => onChoose('visit')} />
      </Card>
    </Sheet>
  );
}
