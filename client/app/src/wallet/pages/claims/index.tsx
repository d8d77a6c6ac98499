import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { languageNow, reminders, say as tell } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Empty } from '@/ui/empty';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { offers } from '../../store';
import type { Offer, Offers } from '../../store/offers';
import { claimsWords } from '../../text/claims';
import { AnswerScreen } from '@/ui/answer-screen';
import { SlipsSkeleton } from '../../ui/slip/skeleton';
import { OfferSlip } from './offer-slip';
import './index.scss';

export default function ClaimsPage() {
  const say = useWords(claimsWords);
  useDidShow(() => void reminders.look());
  return (
    <AnswerScreen
      title={say.title}
      answer={offers}
      skeleton={<SlipsSkeleton height={138} />}
      stranger={say.stranger}
    >
      {(value) => <Claims offered={value} />}
    </AnswerScreen>
  );
}

function Claims({ offered }: Readonly<{ offered: Offers }>) {
  const say = useWords(claimsWords);
  const [busy, setBusy] = useState<string | null>(null);
  const [fresh, setFresh] = useState<readonly string[]>([]);

  const [reminder] = offered.reminders;

  const claim = async (offer: Offer): Promise<void> => {
    reminders.topUp(reminder);
    setBusy(offer.id);
    const answer = await offers.claim(offer);
    setBusy(null);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    setFresh([...fresh, offer.id]);
    tell(say.taken(answer.value.coupon.name));
  };

  return (
    <>
      {offered.claims.length === 0 && <Empty picture="paper" title={say.empty} />}
      {offered.claims.map((offer) => (
        <OfferSlip
          key={offer.id}
          offer={offer}
          names={offered}
          fresh={fresh.includes(offer.id)}
          reminder={offer.id === fresh.at(-1) ? reminder : undefined}
          busy={busy === offer.id}
          onClaim={() => {
            if (busy === null) void claim(offer);
          }}
        />
      ))}
      <Card className="list claims-mine">
        <ListRow icon="gift" title={say.mine} onTap={() => open('coupons')} />
      </Card>
    </>
  );
}
