import { say as tell } from '@/store';
import { useWords } from '@/text/use-words';
import { countOf, goodsOf } from '../../goods';
import type { Sale, Scanned } from '../../store/sale-model';
import { splitWords } from '../../text/split';
import { fenOf } from '../../ui/pad/amount';
import { CareSheet } from './care';
import { GoodsSheet } from './goods';
import { More } from './more';
import { SplitSheet } from './split';
import type { Checkout } from './use-checkout';

/** What lies over the counter. */
export type Open = 'more' | 'goods' | 'care' | null;

type SheetsProps = Readonly<{
  sale: Sale;
  checkout: Checkout;
  categories: readonly string[];
  open: Open;
  onOpen: (open: Open) => void;
  /** The care shown to this shopper is this now. */
  onCared: (care: Scanned['care']) => void;
}>;

/** One thing at a time over the counter; the amount under it stays. */
export function Sheets({ sale, checkout, categories, open, onOpen, onCared }: SheetsProps) {
  const { scanned, storeId } = sale;
  const { typed, splitting } = checkout;
  const say = useWords(splitWords);
  const close = () => onOpen(null);
  const split = () => {
    close();
    if (fenOf(typed) === 0) return tell(say.amountFirst);
    splitting.ask(categories);
  };
  if (splitting.asked !== null)
    return (
      <SplitSheet wholeFen={fenOf(typed)} categories={splitting.asked} splitting={splitting} />
    );
  if (open === 'more')
    return (
      <More
        goods={scanned === null ? null : countOf(goodsOf(scanned, storeId))}
        categories={categories}
        onSplit={split}
        onClose={close}
        onChoose={(way) => {
          onOpen(way === 'visit' ? null : way);
          if (way === 'visit') checkout.visit();
        }}
      />
    );
  if (scanned === null) return null;
  if (open === 'goods') return <GoodsSheet {...{ storeId, scanned }} onClose={close} />;
  if (open === 'care')
    return <CareSheet {...{ storeId, scanned }} onLogged={onCared} onClose={close} />;
  return null;
}
