import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { tierLine } from '@/text/tier-line';
import { alongTier, lookOf } from './look';
import './index.scss';

type TierCardProps = Readonly<{
  home: Home;
  children: ReactNode;
  onTap?: () => void;
}>;

const ignore = () => undefined;

/** The membership in its tier's look: what is on it comes from the page, how far to go from here. */
export function TierCard({ home: { card, tiers }, children, onTap }: TierCardProps) {
  const language = useLanguage();
  const along = alongTier(tiers, card.tier);
  return (
    <View className={`tier-card ${lookOf(tiers, card.tier.tier)}`}>
      {children}
      <View
        className="tier-card-way"
        onClick={onTap ?? ignore}
        {...(onTap !== undefined && spoken({ role: 'button' }))}
      >
        <View className="tier-card-track" {...spoken({ hidden: true })}>
          <View className="tier-card-along" style={{ width: `${Math.round(along * 100)}%` }} />
        </View>
        <Text className="tier-card-line">{tierLine(card.tier, language, card.checkIn.today)}</Text>
      </View>
    </View>
  );
}
