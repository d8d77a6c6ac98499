import { useState } from 'react';
import { useWords } from '@/text/use-words';
import { AnswerScreen } from '@/ui/answer-screen';
import { Skeleton } from '@/ui/skeleton';
import { type Claimed, stores } from '../../store';
import { receiptWords } from '../../text/receipt';
import { Added } from './added';
import { ReceiptForm } from './form';
import './index.scss';

export default function ReceiptPage() {
  const say = useWords(receiptWords);
  const [claimed, setClaimed] = useState<Claimed | null>(null);
  return (
    <AnswerScreen
      title={say.title}
      answer={stores}
      skeleton={<Skeleton height={320} radius={16} />}
      stranger={say.stranger}
    >
      {({ stores: open }) =>
        claimed === null ? (
          <ReceiptForm stores={open} onClaimed={setClaimed} />
        ) : (
          <Added claimed={claimed} onAnother={() => setClaimed(null)} />
        )
      }
    </AnswerScreen>
  );
}
