import { Text, View } from '@tarojs/components';
import { type Day, dayOf } from '@shared/domain/kernel/day';
import { useLanguage } from '@/store';
import { dayIn, figure } from '@/text/figures';
import { useWords } from '@/text/use-words';
import type { Scanned } from '../../store/sale-model';
import { counterWords } from '../../text/counter';
import { type Flag, flagsOf } from '../../flags';
import { lookOf, useLadder } from '../../hooks/use-ladder';
import './index.scss';

type BandProps = Readonly<{ scanned: Scanned; storeId: string }>;

/** Who stands at the counter, before the first word: name, tier, points, last visit, what to know. */
export function MemberBand({ scanned, storeId }: BandProps) {
  const { card, profile, at } = scanned;
  const say = useWords(counterWords);
  const ladder = useLadder();
  const flags = flagsOf(scanned, storeId);
  return (
    <View className={`member-band ${lookOf(ladder, card.tier.tier)}`}>
      <View className="member-band-top">
        <Text className="member-band-name">{profile.nickname ?? say.memberNo(card.no)}</Text>
        <Text className="member-band-tier">{card.tier.name}</Text>
      </View>
      {profile.nickname !== undefined && (
        <Text className="member-band-no">{say.memberNo(card.no)}</Text>
      )}
      <View className="member-band-flags">
        <Text className="member-band-points">
          {figure(card.points.balance)} {say.points}
        </Text>
        <LastVisit lastOn={card.visits.lastOn} today={dayOf(at)} />
        {flags.map((flag) => (
          <Chip key={flag.kind} flag={flag} today={dayOf(at)} />
        ))}
      </View>
    </View>
  );
}

function LastVisit({ lastOn, today }: Readonly<{ lastOn: Day | null; today: Day }>) {
  const say = useWords(counterWords);
  const language = useLanguage();
  const since = () =>
    lastOn === null ? say.firstVisit : say.lastVisit(dayIn(language, lastOn, today));
  const words = lastOn === today ? say.visitedToday : since();
  return <Text className="member-band-last">{words}</Text>;
}

function Chip({ flag, today }: Readonly<{ flag: Flag; today: Day }>) {
  const say = useWords(counterWords);
  const language = useLanguage();
  const words = {
    birthday: () => say.birthday,
    waiting: (one: Of<'waiting'>) => say.waiting(one.count),
    'new-today': () => say.newToday,
    'first-purchase': () => say.firstPurchase,
    away: (one: Of<'away'>) => say.away(one.days),
    'keep-tier': (one: Of<'keep-tier'>) => say.keepTier(one.growth, dayIn(language, one.by)),
    'near-tier': (one: Of<'near-tier'>) => say.nearTier(one.growth, one.tier),
    expiring: (one: Of<'expiring'>) => say.expiring(one.points, dayIn(language, one.on)),
    debt: (one: Of<'debt'>) => say.debt(one.points),
    care: (one: Of<'care'>) =>
      one.on === today ? say.caredToday(one.name) : say.cared(one.name, dayIn(language, one.on)),
  } as const satisfies { [Kind in Flag['kind']]: (flag: Of<Kind>) => string };
  const tell = words[flag.kind] as (flag: Flag) => string;
  return <Text className="member-band-flag">{tell(flag)}</Text>;
}

type Of<Kind extends Flag['kind']> = Extract<Flag, { kind: Kind }>;
