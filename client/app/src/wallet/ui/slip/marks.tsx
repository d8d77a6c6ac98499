import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { type CouponSaid, offerMark } from '@/text/coupon-line';
import { svgUrl } from '@/ui/svg';

/** What a coupon gives, large: `¥5`, `8 折`, `兑换`. */
export function OfferMark({ coupon }: Readonly<{ coupon: CouponSaid }>) {
  const { before, figure, after } = offerMark(coupon, useLanguage());
  if (figure === '') return <Text className="mark-word">{after}</Text>;
  return (
    <View className="mark">
      {before !== '' && <Text className="mark-unit">{before}</Text>}
      <Text className="mark-amount">{figure}</Text>
      {after !== '' && <Text className="mark-unit">{after}</Text>}
    </View>
  );
}

const bowl = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 56 56" fill="none" stroke="#000" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="M25.500 13.500c0-1.600 1-2.500 2.500-2.500s2.500.900 2.500 2.500"/><path d="M15 23c1.500-6 6-9.500 13-9.500S39.500 17 41 23"/><path d="M12.500 23h31c0 11-5 18.500-15.500 18.500S12.500 34 12.500 23Z"/><path d="M20.500 44.500c0-1.500.500-2.500 1.500-3.500M35.500 44.500c0-1.500-.500-2.500-1.500-3.500"/><path d="M9 43c4 4.500 34 4.500 38 0"/><path d="M23 35c2.500-4.500 6-7 11-7.500-.500 4.500-4 8-11 7.500Z"/></svg>',
);

/** Something to take home: a lidded bowl. */
export const GoodsMark = () => (
  <View
    className="mark-goods"
    style={{ maskImage: bowl, WebkitMaskImage: bowl }}
    {...spoken({ hidden: true })}
  />
);
