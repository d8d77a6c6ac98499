import Taro from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { useWords } from '@/text/use-words';
import { pages } from '../../addresses';
import { sale as counter } from '../../store';
import { counterWords } from '../../text/counter';
import { StaffScreen } from '../../ui/staff-screen';
import { Checkout } from './checkout';
import { useCheckout } from './use-checkout';
import { ConfirmBar } from './confirm-bar';
import type { Sale } from '../../store/sale-model';
import './index.scss';

/** The shopper, the amount, one confirmation: all on one screen. */
export default function CounterPage() {
  // The shopper this page was opened for stays, whoever is scanned next.
  const [sale] = useState(() => counter.store.getState().sale);
  // Opened from outside there is no shopper: the till is where one begins.
  useEffect(() => {
    if (sale === null) void Taro.redirectTo({ url: pages.till });
  }, [sale]);
  return sale === null ? null : <Counter sale={sale} />;
}

function Counter({ sale }: Readonly<{ sale: Sale }>) {
  const say = useWords(counterWords);
  const checkout = useCheckout(sale);
  return (
    <StaffScreen
      title={say.title}
      className="at-pad"
      foot={<ConfirmBar sale={sale} checkout={checkout} />}
    >
      <Checkout sale={sale} checkout={checkout} />
    </StaffScreen>
  );
}
