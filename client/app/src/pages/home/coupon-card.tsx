import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { dayIn, lastDayBefore } from '@/text/figures';
import { homeWords } from '@/text/home';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';

/** The coupon that ends first, and how many there are. */
export function CouponCard({ home: { card } }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  const language = useLanguage();
  const { count, next } = card.coupons;
  if (next === null) return null;
  const { today } = card.checkIn;
  const last = lastDayBefore(next.expiresAt);
  const ends =
    last === today
      ? say.couponToday(next.name)
      : say.coupon(next.name, dayIn(language, last, today));
  return (
    <Card className="list">
      <ListRow
        icon="gift"
        title={ends}
        {...(count > 1 && { note: say.couponCount(count) })}
        onTap={() => open('coupons')}
      />
    </Card>
  );
}
