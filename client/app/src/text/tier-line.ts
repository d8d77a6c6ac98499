import { addDays } from '@shared/domain/kernel/day';
import type { Language } from '@/store/settings';
import type { Card } from '@/store/member';
import { dayIn, figure } from './figures';

type Tier = Card['tier'];

/** What is missing to keep or to rise, and by when; or how long the tier holds. */
export function tierLine(tier: Tier, language: Language, today: string): string {
  const { keep, next } = tier;
  const on = (day: string) => dayIn(language, day, today);
  const zh = language === 'zh';
  if (keep !== null && keep.missing > 0 && (tier.graceUntil !== null || next === null))
    return zh
      ? `再积 ${figure(keep.missing)} 成长值，${on(keep.by)}前保住${tier.name}`
      : `${figure(keep.missing)} growth by ${on(keep.by)} keeps ${tier.name}`;
  if (next !== null) return riseLine(tier, next, { language, on });
  if (tier.until === null) return zh ? '一直有效' : 'Yours for good';
  const last = on(addDays(tier.until, -1));
  return zh ? `${tier.name}保到 ${last}` : `${tier.name} until ${last}`;
}

function riseLine(
  { growthLeavesOn }: Tier,
  { name, missing }: NonNullable<Tier['next']>,
  { language, on }: Readonly<{ language: Language; on: (day: string) => string }>,
): string {
  const by = growthLeavesOn === null ? null : on(addDays(growthLeavesOn, -1));
  if (language === 'en')
    return `${figure(missing)} growth to ${name}${by === null ? '' : ` by ${by}`}`;
  return `再积 ${figure(missing)} 成长值${by === null ? '，' : `，${by}前`}到${name}`;
}
