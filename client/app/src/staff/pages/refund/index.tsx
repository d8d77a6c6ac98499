import { useLoad, useUnload } from '@tarojs/taro';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { toTill } from '../../hooks/to-till';
import { refund, till, useRefund } from '../../store';
import { doneWords } from '../../text/done';
import { refundWords } from '../../text/refund';
import { StaffScreen } from '../../ui/staff-screen';
import { Ended } from './ended';
import { Give } from './give';
import { GiveBar } from './give-bar';
import { Search } from './search';
import { useGive } from './use-give';
import './index.scss';

/** A refund: the order, the amount, one confirmation, and what it took back. */
export default function RefundPage() {
  const say = useWords(refundWords);
  const { order, ended } = useRefund();
  const give = useGive();
  useLoad(({ order: orderNo }: Readonly<{ order?: string }>) => {
    const here = till.store.getState().till;
    if (orderNo !== undefined && here !== null)
      void refund.find(here.storeId, decodeURIComponent(orderNo));
  });
  useUnload(refund.clear);
  if (ended !== null)
    return (
      <StaffScreen title={say.title} foot={<EndedFoot />}>
        <Ended ended={ended} />
      </StaffScreen>
    );
  if (order === null)
    return (
      <StaffScreen title={say.title}>
        <Search />
      </StaffScreen>
    );
  return (
    <StaffScreen title={say.title} className="at-pad" foot={<GiveBar give={give} />}>
      <Give order={order} give={give} />
    </StaffScreen>
  );
}

function EndedFoot() {
  const say = useWords(doneWords);
  return <Button onTap={toTill}>{say.home}</Button>;
}
