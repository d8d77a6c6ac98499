import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import type { Grant } from '@/store/reminders';
import { type Names, conditionLine } from '@/text/coupon-line';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { open } from '@/ui/go';
import { RemindMe } from '@/ui/remind-me';
import { Stamp } from '@/ui/stamp';
import type { Offer } from '../../store/offers';
import { claimsWords } from '../../text/claims';
import { claimNote, isHad } from '../../text/standing';
import { Note, Slip } from '../../ui/slip';
import { OfferMark } from '../../ui/slip/marks';
import { useReading } from '@/text/use-reading';

type OfferSlipProps = Readonly<{
  offer: Offer;
  names: Names;
  /** Claimed a moment ago. */
  fresh: boolean;
  /** The reminder of its end, right after it was claimed, where it can be asked for. */
  reminder: Grant | undefined;
  busy: boolean;
  onClaim: () => void;
}>;

/** A coupon to be had: how many are left, and one tap to have it. */
export function OfferSlip({ offer, names, fresh, reminder, busy, onClaim }: OfferSlipProps) {
  const say = useWords(claimsWords);
  const reading = useReading();
  const open = offer.whyNot === null;
  const had = fresh || isHad(offer);
  return (
    <Slip
      mark={<OfferMark coupon={offer.coupon} />}
      title={offer.name}
      line={conditionLine(offer.coupon, names, reading.language)}
      quiet={!open && !had}
    >
      <Note>{claimNote(offer, reading)}</Note>
      {had && <Had offer={offer} fresh={fresh} />}
      {reminder !== undefined && <RemindMe grant={reminder} what={say.beforeItEnds} />}
      {open && !fresh && (
        <Button look="quiet" onTap={onClaim} busy={busy} label={say.takeThis(offer.name)}>
          {say.take}
        </Button>
      )}
    </Slip>
  );
}

/** The shop's seal on what one has, and the way to it. */
function Had({ offer: { name }, fresh }: Pick<OfferSlipProps, 'offer' | 'fresh'>) {
  const say = useWords(claimsWords);
  return (
    <View
      className="claim-had"
      onClick={() => open('coupons')}
      {...spoken({ role: 'button', label: say.lookAt(name) })}
    >
      <Text className="claim-look">{say.look}</Text>
      <View className="claim-stamp">
        <Stamp fresh={fresh} />
      </View>
    </View>
  );
}
