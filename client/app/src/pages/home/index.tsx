import { useDidShow } from '@tarojs/taro';
import { checkInOf } from '@/member/days';
import { codeKeys, member, useMember } from '@/store';
import { Failure } from '@/ui/failure';
import { Screen } from '@/ui/screen';
import { Stale } from '@/ui/stale';
import { Stranger } from '@/ui/stranger';
import { CouponCard } from './coupon-card';
import { Anniversary, Greeting } from './greeting';
import { Hero } from './hero';
import { NextCard } from './next-card';
import { ShopCard } from './shop-card';
import { HomeSkeleton } from './skeleton';
import { WeekStrip } from './week-strip';

/** One request; once a day a second one brings the code keys of tomorrow. */
async function renew(): Promise<void> {
  await member.refresh();
  if (member.store.getState().standing === 'member') await codeKeys.topUp();
}

const refresh = (): void => void renew();

export default function HomePage() {
  const { home, standing, refusal, refreshing } = useMember((state) => state);
  useDidShow(refresh);
  if (standing === 'stranger') return <Stranger />;
  if (home === null)
    return (
      <Screen title="" back={false} offline={null}>
        {refusal === null || refreshing ? (
          <HomeSkeleton />
        ) : (
          <Failure refusal={refusal} onRetry={refresh} />
        )}
      </Screen>
    );
  return (
    <Screen title={home.shopName} back={false}>
      <Stale refusal={refusal} onRetry={refresh} />
      <Hero home={home} />
      <Greeting home={home} />
      <Anniversary home={home} />
      <WeekStrip checkIn={checkInOf(home.card)} />
      <CouponCard home={home} />
      <NextCard home={home} />
      <ShopCard home={home} />
    </Screen>
  );
}
