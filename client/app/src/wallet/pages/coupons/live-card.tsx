import { type Names, conditionLine } from '@/text/coupon-line';
import { couponWords } from '@/text/coupons';
import { useWords } from '@/text/use-words';
import type { LiveCoupon } from '../../sorted';
import { walletWords } from '../../text/wallet';
import { leftUntil, untilLine, waitLine } from '../../text/when';
import { Note, Slip } from '../../ui/slip';
import { OfferMark } from '../../ui/slip/marks';
import { useReading } from '../../use-reading';

type LiveCardProps = Readonly<{ coupon: LiveCoupon; names: Names; onTap: () => void }>;

/** A coupon of one's own: how long it is good, or from when. */
export function LiveCard({ coupon, names, onTap }: LiveCardProps) {
  const say = useWords(walletWords);
  const of = useWords(couponWords);
  const reading = useReading();
  const condition = conditionLine(coupon, names, reading.language);
  const { wait, expiresAt } = coupon;
  const until = untilLine(expiresAt, reading);
  const note = wait === null ? until : waitLine(wait, names.tiers, reading);
  const soon = wait === null && leftUntil(expiresAt, reading).soon;
  return (
    <Slip
      mark={<OfferMark coupon={coupon} />}
      title={coupon.name}
      line={condition}
      quiet={wait !== null}
      onTap={onTap}
      label={[coupon.name, condition, note, say.how].join(of.comma)}
    >
      <Note soon={soon}>{note}</Note>
    </Slip>
  );
}
