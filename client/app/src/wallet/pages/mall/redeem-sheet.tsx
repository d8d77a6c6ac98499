import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays, dayOf } from '@shared/domain/kernel/day';
import { conditionLine } from '@/text/coupon-line';
import { reminders } from '@/store';
import type { Grant } from '@/store/reminders';
import { dayIn, figure } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { mall as store } from '../../store';
import type { Mall, Redeemed, Reward } from '../../store/mall';
import { mallWords } from '../../text/mall';
import { placesLine } from '../../text/places';
import { rewardNote } from '../../text/standing';
import { Notice } from '@/ui/notice';
import { SheetFoot } from '@/ui/sheet-foot';
import { Terms } from '@/ui/terms';
import { useReading } from '@/text/use-reading';
import { Yours } from './yours';

type RedeemSheetProps = Readonly<{ reward: Reward; mall: Mall; onClose: () => void }>;

/** One decision: what it costs, what it leaves, and how one comes by it; then that it is done. */
export function RedeemSheet({ reward, mall, onClose }: RedeemSheetProps) {
  const say = useWords(mallWords);
  const [done, setDone] = useState<Redeemed | null>(null);
  return (
    <Sheet title={done === null ? say.question(reward.name) : say.done} open onClose={onClose}>
      <View className="redeem">
        {done === null ? (
          <Question reward={reward} mall={mall} onDone={setDone} />
        ) : (
          <Yours name={reward.name} redeemed={done} reminder={reminderOf(mall, reward)} />
        )}
      </View>
    </Sheet>
  );
}

/** The reminder of what it gives: of a coupon that ends, or of goods that wait. */
const reminderOf = ({ reminders: asked }: Mall, { gives }: Reward): Grant | undefined => {
  const about = gives.kind === 'coupon' ? 'coupon-expiring' : 'pick-up-ending';
  return asked.find(({ category }) => category === about);
};

type QuestionProps = Readonly<{
  reward: Reward;
  mall: Mall;
  onDone: (redeemed: Redeemed) => void;
}>;

function Question({ reward, mall, onDone }: QuestionProps) {
  const say = useWords(mallWords);
  const reading = useReading();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const redeem = async (): Promise<void> => {
    reminders.topUp(reminderOf(mall, reward));
    setBusy(true);
    setRefused(null);
    const answer = await store.redeem(reward);
    setBusy(false);
    if (answer.ok) return onDone(answer.value);
    setRefused(explain(answer.refusal, reading.language));
  };
  const closed = reward.whyNot === null ? null : rewardNote(reward, reading);
  const why = refused ?? closed;
  return (
    <>
      <Rows reward={reward} mall={mall} />
      {why !== null && <Notice>{why}</Notice>}
      <SheetFoot>
        <Button onTap={() => void redeem()} busy={busy} disabled={closed !== null}>
          {say.confirm(figure(reward.points))}
        </Button>
      </SheetFoot>
    </>
  );
}

function Rows({ reward: { gives, points }, mall }: Omit<QuestionProps, 'onDone'>) {
  const say = useWords(mallWords);
  const { language, at } = useReading();
  const cost = [say.costs, say.price(figure(points))] as const;
  const left = mall.balance - points;
  const remains = left < 0 ? [] : [[say.remains, say.price(figure(left))] as const];
  if (gives.kind === 'coupon') {
    const use = [say.use, conditionLine(gives.coupon, mall, language)] as const;
    return <Terms rows={[cost, ...remains, use]} />;
  }
  const last = dayIn(language, addDays(dayOf(at), gives.pickUpDays), dayOf(at));
  const back = gives.returnDays > 0 ? say.backLine(gives.returnDays) : say.noBack;
  return (
    <Terms
      rows={[
        cost,
        ...remains,
        [say.where, placesLine(gives.stores, mall.stores, language)],
        [say.until, say.untilLine(last)],
        [say.back, back],
      ]}
    />
  );
}
