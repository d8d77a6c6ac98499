import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { codeKeys, useLanguage } from '@/store';
import type { Language } from '@/store/settings';
import { type Names, conditionLine, storesLine, tiersLine, timeLine } from '@/text/coupon-line';
import { couponWords } from '@/text/coupons';
import { dayIn, lastDayBefore } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import type { LiveCoupon } from '../../sorted';
import { walletWords } from '../../text/wallet';
import { waitLine } from '../../text/when';
import { CodeHere } from '../../ui/code-here';
import { Notice } from '@/ui/notice';
import { SheetFoot } from '@/ui/sheet-foot';
import { OfferMark } from '../../ui/slip/marks';
import { Terms } from '@/ui/terms';
import { useReading } from '@/text/use-reading';

type CouponSheetProps = Readonly<{ coupon: LiveCoupon; names: Names; onClose: () => void }>;

/** A coupon in full: its terms, each in a line, and the code that uses it. */
export function CouponSheet({ coupon, names, onClose }: CouponSheetProps) {
  const language = useLanguage();
  const [coding, setCoding] = useState(false);
  return (
    <Sheet title={coupon.name} open onClose={onClose}>
      {coding ? (
        <CodeHere />
      ) : (
        <View className="coupon-sheet">
          <View className="coupon-sheet-mark">
            <OfferMark coupon={coupon} />
          </View>
          <Text className="coupon-sheet-line">{conditionLine(coupon, names, language)}</Text>
          <Rows coupon={coupon} names={names} />
          <How coupon={coupon} names={names} onCode={() => setCoding(true)} />
        </View>
      )}
    </Sheet>
  );
}

type HowProps = Readonly<{ coupon: LiveCoupon; names: Names; onCode: () => void }>;

/** The code that uses it; or from when it can be used. */
function How({ coupon: { wait }, names, onCode }: HowProps) {
  const say = useWords(walletWords);
  const reading = useReading();
  if (wait !== null) return <Notice>{waitLine(wait, names.tiers, reading)}</Notice>;
  return (
    <>
      <Text className="coupon-sheet-how">{say.howLine}</Text>
      <SheetFoot>
        <Button onTap={onCode}>{say.showCode}</Button>
      </SheetFoot>
    </>
  );
}

type RowsProps = Readonly<{ coupon: LiveCoupon; names: Names }>;

function Rows({ coupon, names }: RowsProps) {
  const language = useLanguage();
  const say = useWords(walletWords);
  const of = useWords(couponWords);
  const { scope, stacking, withTierPrice } = coupon;
  const beside = withTierPrice ? [say.besides[stacking]] : [say.besides[stacking], say.listPrice];
  return (
    <Terms
      rows={[
        [say.valid, validLine(coupon, say, language)],
        [say.when, timeLine(scope, language) ?? say.always],
        [say.where, storesLine(scope, names, language) ?? say.everywhere],
        [say.who, tiersLine(scope, names, of) ?? say.everybody],
        [say.beside, beside.join(of.comma)],
      ]}
    />
  );
}

function validLine(
  { usableFrom, expiresAt }: LiveCoupon,
  say: (typeof walletWords)[Language],
  language: Language,
): string {
  const today = dayOf(codeKeys.serverTime());
  const on = (day: string) => dayIn(language, day, today);
  return say.validLine(on(dayOf(usableFrom)), on(lastDayBefore(expiresAt)));
}
