import { View } from '@tarojs/components';
import { useWords } from '@/text/use-words';
import { Sheet } from '@/ui/sheet';
import { goodsOf } from '../../../goods';
import type { Scanned } from '../../../store/sale-model';
import type { Wish } from '../../../store/goods';
import { goodsWords } from '../../../text/goods';
import { Given } from './given';
import { Question } from './question';
import { useGiving } from './use-giving';
import './index.scss';

type GoodsProps = Readonly<{ storeId: string; scanned: Scanned; onClose: () => void }>;

/** What the shopper may be given without a purchase, and what they may bring back. */
export function GoodsSheet({ storeId, scanned, onClose }: GoodsProps) {
  const say = useWords(goodsWords);
  const giving = useGiving({ storeId, ticket: scanned.ticket });
  const { asked, ask } = giving;
  const titles: { readonly [Kind in Wish['kind']]: string } = {
    'hand-over': say.title,
    'take-back': say.backTitle,
    redeem: say.redeemTitle,
  };
  return (
    <Sheet
      title={asked === null ? say.title : titles[asked.kind]}
      open
      onClose={() => (asked === null ? onClose() : ask(null))}
    >
      <View className="goods">
        {asked === null ? (
          <Given goods={goodsOf(scanned, storeId)} at={scanned.at} giving={giving} />
        ) : (
          <Question wish={asked} giving={giving} />
        )}
      </View>
    </Sheet>
  );
}
