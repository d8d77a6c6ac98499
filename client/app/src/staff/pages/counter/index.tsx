import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useWords } from '@/text/use-words';
import { pages } from '../../addresses';
import { countOf, goodsOf } from '../../goods';
import { sale as counter } from '../../store';
import { counterWords } from '../../text/counter';
import { StaffScreen } from '../../ui/staff-screen';
import { CareSheet } from './care';
import { Checkout } from './checkout';
import { useCheckout } from './use-checkout';
import { ConfirmBar } from './confirm-bar';
import { GoodsSheet } from './goods';
import { More } from './more';
import type { Sale, Scanned } from '../../store/sale-model';
import './index.scss';

type Open = 'more' | 'goods' | 'care' | null;

/** The shopper, the amount, one confirmation: all on one screen. */
export default function CounterPage() {
  // The shopper this page was opened for stays, whoever is scanned next.
  const [sale] = useState(() => counter.store.getState().sale);
  // Opened from outside there is no shopper: the till is where one begins.
  useEffect(() => {
    if (sale === null) void Taro.redirectTo({ url: pages.till });
  }, [sale]);
  return sale === null ? null : <Counter opened={sale} />;
}

function Counter({ opened }: Readonly<{ opened: Sale }>) {
  const say = useWords(counterWords);
  const { open: first } = useRouter().params;
  const [sale, setSale] = useState(opened);
  const [open, setOpen] = useState<Open>(first === 'goods' ? 'goods' : null);
  const checkout = useCheckout(sale);
  const { scanned, storeId } = sale;
  const foot = <ConfirmBar sale={sale} checkout={checkout} onMore={() => setOpen('more')} />;
  const cared = (care: Scanned['care']) => {
    if (scanned !== null) setSale({ ...sale, scanned: { ...scanned, care } });
    setOpen(null);
  };
  return (
    <StaffScreen title={say.title} className="at-pad" foot={foot}>
      <Checkout sale={sale} checkout={checkout} />
      {scanned !== null && open === 'more' && (
        <More
          goods={countOf(goodsOf(scanned, storeId))}
          onClose={() => setOpen(null)}
          onChoose={(way) => {
            setOpen(way === 'visit' ? null : way);
            if (way === 'visit') checkout.visit();
          }}
        />
      )}
      {scanned !== null && open === 'goods' && (
        <GoodsSheet storeId={storeId} scanned={scanned} onClose={() => setOpen(null)} />
      )}
      {scanned !== null && open === 'care' && (
        <CareSheet {...{ storeId, scanned }} onLogged={cared} onClose={() => setOpen(null)} />
      )}
    </StaffScreen>
  );
}
