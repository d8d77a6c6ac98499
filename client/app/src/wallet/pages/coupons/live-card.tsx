import { type Names, conditionLine } from '@/text/coupon-line';
import type { LiveCoupon } from '../../sorted';
import { leftUntil, untilLine, waitLine } from '../../text/when';
import { Note, Slip } from '../../ui/slip';
import { OfferMark } from '../../ui/slip/marks';
import { useReading } from '@/text/use-reading';

type LiveCardProps = Readonly<{ coupon: LiveCoupon; names: Names; onTap: () => void }>;

/** A coupon of one's own: how long it is good, or from when. */
export function LiveCard({ coupon, names, onTap }: LiveCardProps) {
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
    >
      <Note soon={soon}>{note}</Note>
    </Slip>
  );
}
