import Taro, { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useWords } from '@/text/use-words';
import { pages } from '../../addresses';
import { sale as counter, useTill } from '../../store';
import { categoriesAt } from '../../categories';
import { counterWords } from '../../text/counter';
import { StaffScreen } from '../../ui/staff-screen';
import { Checkout } from './checkout';
import { useCheckout } from './use-checkout';
import { ConfirmBar } from './confirm-bar';
import { type Open, Sheets } from './sheets';
import type { Sale, Scanned } from '../../store/sale-model';
import './index.scss';

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
  const { scanned } = sale;
  const categories = categoriesAt(useTill().me, scanned);
  const more = scanned !== null || categories.length > 0 ? () => setOpen('more') : null;
  const cared = (care: Scanned['care']) => {
    if (scanned !== null) setSale({ ...sale, scanned: { ...scanned, care } });
    setOpen(null);
  };
  return (
    <StaffScreen
      title={say.title}
      className="at-pad"
      foot={<ConfirmBar checkout={checkout} onMore={more} />}
    >
      <Checkout sale={sale} checkout={checkout} />
      <Sheets {...{ sale, checkout, categories, open }} onOpen={setOpen} onCared={cared} />
    </StaffScreen>
  );
}
