import { addDays } from '@shared/domain/kernel/day';
import type { Language } from '@/store/settings';
import type { Card } from '@/store/member';
import { dayIn, figure } from './figures';

type Tier = Card['tier'];

/** What is missing to keep or to rise, and by when; or how long the tier holds. */
export function tierLine(tier: Tier, language: Language, today: string): string {
  const speech = { language, on: (day: string) => dayIn(language, day, today) };
  const { keep, next } = tier;
  const atStake = tier.graceUntil !== null || next === null;
  if (keep !== null && keep.missing > 0 && atStake) return keepLine(tier.name, keep, speech);
  return next === null ? heldLine(tier, speech) : riseLine(tier, next, speech);
}

type Speech = Readonly<{ language: Language; on: (day: string) => string }>;

function keepLine(
  name: string,
  { missing, by }: NonNullable<Tier['keep']>,
  { language, on }: Speech,
): string {
  return language === 'zh'
    ? `再积 ${figure(missing)} 成长值，${on(by)}前保住${name}`
    : `${figure(missing)} growth by ${on(by)} keeps ${name}`;
}

function heldLine({ name, until }: Tier, { language, on }: Speech): string {
  if (until === null) return language === 'zh' ? '一直有效' : 'Yours for good';
  const last = on(addDays(until, -1));
  return language === 'zh' ? `${name}保到 ${last}` : `${name} until ${last}`;
}

function riseLine(
  { growthLeavesOn }: Tier,
  { name, missing }: NonNullable<Tier['next']>,
  { language, on }: Speech,
): string {
  const by = growthLeavesOn === null ? null : on(addDays(growthLeavesOn, -1));
  if (language === 'en')
    return `${figure(missing)} growth to ${name}${by === null ? '' : ` by ${by}`}`;
  return `再积 ${figure(missing)} 成长值${by === null ? '，' : `，${by}前`}到${name}`;
}
