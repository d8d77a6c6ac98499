import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { addDays } from '@shared/domain/kernel/day';
import { member, useLanguage, useMember } from '@/store';
import type { Home } from '@/store/member';
import type { Language } from '@/store/settings';
import { dayIn } from '@/text/figures';
import { tierWords } from '@/text/tier';
import { useWords } from '@/text/use-words';
import { Failure } from '@/ui/failure';
import { Number } from '@/ui/number';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { TierCard } from '@/ui/tier-card';
import { Entitlements } from './entitlements';
import { TierList } from './tier-list';
import './index.scss';

const refresh = (): void => void member.refresh();

export default function TierPage() {
  const say = useWords(tierWords);
  const { home, refusal } = useMember((state) => state);
  useDidShow(() => {
    if (member.store.getState().home === null) refresh();
  });
  return (
    <Screen title={say.title} {...(home === null && { offline: null })}>
      {home !== null && <Yours home={home} />}
      {home === null && refusal === null && <Skeleton height={220} radius={16} />}
      {home === null && refusal !== null && <Failure refusal={refusal} onRetry={refresh} />}
    </Screen>
  );
}

function Yours({ home }: Readonly<{ home: Home }>) {
  const say = useWords(tierWords);
  const language = useLanguage();
  const { tier, checkIn } = home.card;
  const on = (day: string) => dayIn(language, day, checkIn.today);
  return (
    <>
      <TierCard home={home}>
        <Text className="tier-name">{tier.name}</Text>
        <Text className="tier-dates">{`${say.since(on(tier.since))} · ${held(tier, say, on)}`}</Text>
        <View className="tier-growth">
          <Number value={tier.growth} size={28} />
          <Text className="tier-dates">{say.growth}</Text>
        </View>
      </TierCard>
      <Entitlements home={home} />
      <TierList home={home} />
      <Text className="tier-how">{say.how}</Text>
      {tier.growthLeavesOn !== null && (
        <Text className="tier-how">{say.leaves(on(tier.growthLeavesOn))}</Text>
      )}
    </>
  );
}

type Say = (typeof tierWords)[Language];

function held(
  { until, graceUntil }: Home['card']['tier'],
  say: Say,
  on: (day: string) => string,
): string {
  if (graceUntil !== null) return say.grace(on(addDays(graceUntil, -1)));
  return until === null ? say.forGood : say.until(on(addDays(until, -1)));
}
