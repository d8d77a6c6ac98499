import { Text, View } from '@tarojs/components';
import { couponWords } from '@/text/coupons';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { counterWords } from '../../text/counter';
import { splitWords } from '../../text/split';

/** What is done for a shopper without a sale. */
export type Way = 'goods' | 'care' | 'visit';

type MoreProps = Readonly<{
  /** How many things there are to give; null while nobody knows who it is. */
  goods: number | null;
  /** Categories that are worth telling apart. */
  categories: readonly string[];
  onSplit: () => void;
  onChoose: (way: Way) => void;
  onClose: () => void;
}>;

/** What else there is to this sale, and what is done without one. */
export function More({ goods, categories, onSplit, onChoose, onClose }: MoreProps) {
  const say = useWords(counterWords);
  const { title } = useWords(splitWords);
  const { between } = useWords(couponWords);
  return (
    <Sheet title={say.more} open onClose={onClose}>
      <View className="more">
        {categories.length > 0 && (
          <Card className="list">
            <ListRow icon="queue" title={title} note={categories.join(between)} onTap={onSplit} />
          </Card>
        )}
        {goods !== null && <WithoutSale goods={goods} onChoose={onChoose} />}
      </View>
    </Sheet>
  );
}

type WithoutSaleProps = Readonly<{ goods: number; onChoose: MoreProps['onChoose'] }>;

function WithoutSale({ goods, onChoose }: WithoutSaleProps) {
  const say = useWords(counterWords);
  const note = goods > 0 && { note: say.goodsCount(goods) };
  return (
    <View className="more-group">
      <Text className="more-head">{say.moreTitle}</Text>
      <Card className="list">
        <ListRow icon="gift" title={say.goods} {...note} onTap={() => onChoose('goods')} />
        <ListRow icon="cup" title={say.care} onTap={() => onChoose('care')} />
        <ListRow icon="store" title={say.visitOnly} onTap={() => onChoose('visit')} />
      </Card>
    </View>
  );
}
