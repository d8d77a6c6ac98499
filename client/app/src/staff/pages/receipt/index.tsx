import { Text, View } from '@tarojs/components';
import { useUnload } from '@tarojs/taro';
import { useState } from 'react';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { toTill } from '../../hooks/to-till';
import { sentenceOf } from '../../sentence';
import { receipt as counter, till, useReceipt } from '../../store';
import { doneWords } from '../../text/done';
import { receiptWords } from '../../text/receipt';
import { AmountLine } from '../../ui/amount-line';
import { Pad } from '../../ui/pad';
import { fenOf, press } from '../../ui/pad/amount';
import { StaffScreen } from '../../ui/staff-screen';
import { Slip } from './slip';
import './index.scss';

/** What somebody paid who showed no code: the amount, and then the receipt to claim it by. */
export default function ReceiptPage() {
  const say = useWords(receiptWords);
  const { receipt, busy, refusal } = useReceipt();
  const [typed, type] = useState('');
  useUnload(counter.clear);
  if (receipt !== null)
    return (
      <StaffScreen title={say.title} foot={<Ended onNext={() => type('')} />}>
        <Slip receipt={receipt} />
      </StaffScreen>
    );
  const fen = fenOf(typed);
  const record = () => {
    const here = till.store.getState().till;
    if (here !== null) void counter.record(here.storeId, fen);
  };
  const lost = refusal?.code === 'unreachable';
  const foot = (
    <Button onTap={record} busy={busy} disabled={fen === 0}>
      {lost ? say.ask : fen === 0 ? say.amount : say.record(money(fen))}
    </Button>
  );
  return (
    <StaffScreen title={say.title} className="at-pad" foot={foot}>
      <AmountLine label={say.amount} typed={typed} placeholder={say.typeAmount}>
        <Note />
      </AmountLine>
      <Pad onKey={(key) => type(press(typed, key))} still={busy || lost} />
    </StaffScreen>
  );
}

/** One line that keeps its place whatever it says. */
function Note() {
  const say = useWords(receiptWords);
  const language = useLanguage();
  const { refusal } = useReceipt();
  if (refusal === null) return <Text className="receipt-note">{say.hint}</Text>;
  return (
    <Text className="receipt-note receipt-refused" {...spoken({ role: 'alert' })}>
      {refusal.code === 'unreachable' ? say.unanswered : sentenceOf(refusal, language)}
    </Text>
  );
}

function Ended({ onNext }: Readonly<{ onNext: () => void }>) {
  const say = useWords(receiptWords);
  const done = useWords(doneWords);
  const next = () => {
    onNext();
    counter.clear();
  };
  return (
    <View className="receipt-foot">
      <Button look="quiet" onTap={next}>
        {say.next}
      </Button>
      <View className="receipt-home">
        <Button onTap={toTill}>{done.home}</Button>
      </View>
    </View>
  );
}
