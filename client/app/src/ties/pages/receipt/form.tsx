import { Text } from '@tarojs/components';
import { useState } from 'react';
import { hasScanner, scanCode } from '@/platform/scanner';
import { languageNow, say as tell } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { type Draft, type Receipt, draftOf, receiptIn, receiptTyped } from '../../receipt';
import { type Claimed, type Stores, claimReceipt } from '../../store';
import { receiptWords } from '../../text/receipt';
import { Field } from './field';
import { StorePicker } from './store-picker';

type FormProps = Readonly<{ stores: Stores['stores']; onClaimed: (claimed: Claimed) => void }>;

/** A receipt as it is scanned or typed: where, which, how much. */
export function ReceiptForm({ stores, onClaimed }: FormProps) {
  const say = useWords(receiptWords);
  const only = stores.length === 1 ? (stores[0]?.id ?? '') : '';
  const [draft, setDraft] = useState<Draft>({ storeId: only, orderNo: '', amount: '' });
  const { busy, claim } = useClaiming(onClaimed);
  const receipt = receiptTyped(draft);
  return (
    <>
      <Text className="reclaim-why">{say.why}</Text>
      {hasScanner && <Scanner onRead={(read) => setDraft(draftOf(read))} />}
      <Fields stores={stores} draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} />
      <Button
        onTap={() => receipt !== null && void claim(receipt)}
        busy={busy}
        disabled={receipt === null}
      >
        {receipt === null ? say.incomplete : say.claim}
      </Button>
    </>
  );
}

/** Claims a receipt, or says why not. */
function useClaiming(onClaimed: FormProps['onClaimed']) {
  const [busy, setBusy] = useState(false);
  const claim = async (receipt: Receipt): Promise<void> => {
    setBusy(true);
    const answer = await claimReceipt(receipt);
    setBusy(false);
    if (answer.ok) onClaimed(answer.value);
    else tell(explain(answer.refusal, languageNow()), 'bad');
  };
  return { busy, claim };
}

function Scanner({ onRead }: Readonly<{ onRead: (receipt: Receipt) => void }>) {
  const say = useWords(receiptWords);
  const scan = async (): Promise<void> => {
    const read = await scanCode();
    if (read.kind === 'no-camera') return tell(say.noCamera, 'bad');
    if (read.kind === 'given-up') return;
    const receipt = receiptIn(read.text);
    if (receipt === null) tell(say.notAReceipt, 'bad');
    else onRead(receipt);
  };
  return (
    <Button look="quiet" onTap={() => void scan()}>
      {say.scan}
    </Button>
  );
}

type FieldsProps = Readonly<{
  stores: Stores['stores'];
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
}>;

function Fields({ stores, draft, onChange }: FieldsProps) {
  const say = useWords(receiptWords);
  return (
    <Card className="reclaim-form">
      <StorePicker
        stores={stores}
        chosen={draft.storeId}
        onPick={(storeId) => onChange({ storeId })}
      />
      <Field
        name={say.number}
        hint={say.numberHint}
        type="text"
        value={draft.orderNo}
        onType={(orderNo) => onChange({ orderNo })}
      />
      <Field
        name={say.amount}
        hint={say.amountHint}
        type="digit"
        value={draft.amount}
        onType={(amount) => onChange({ amount })}
      />
    </Card>
  );
}
