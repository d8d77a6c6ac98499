import { type Day, dayOf } from '@shared/domain/kernel/day';
import { type NextThing, nextThing } from '@/member/next-thing';
import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import type { Language } from '@/store/settings';
import { clockTime, dayIn, figure } from '@/text/figures';
import { giftName, giftNames } from '@/text/gift';
import { homeWords } from '@/text/home';
import { tierLine } from '@/text/tier-line';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import type { Drawing } from '@/ui/icon/drawings';
import { ListRow } from '@/ui/list-row';

const leads = {
  debt: { icon: 'points', page: 'points' },
  occasion: { icon: 'calendar', page: 'occasions' },
  'pick-up': { icon: 'store', page: 'mall' },
  'keep-tier': { icon: 'clock', page: 'tier' },
  expiring: { icon: 'clock', page: 'points' },
  'birthday-gift': { icon: 'gift', page: 'birthday' },
  'tell-birthday': { icon: 'gift', page: 'birthday' },
  nameless: { icon: 'pen', page: 'profile' },
  task: { icon: 'tasks', page: 'tasks' },
  benefits: { icon: 'gift', page: 'tier' },
  'next-perk': { icon: 'gift', page: 'tier' },
} as const satisfies Record<NextThing['kind'], { icon: Drawing; page: Parameters<typeof open>[0] }>;

type Kind = NextThing['kind'];
type Reading = Readonly<{ say: Said; language: Language; home: Home }>;
type Said = (typeof homeWords)['zh'];

const day = (on: Day, { language, home }: Reading): string =>
  dayIn(language, on, home.card.checkIn.today);

const sentences: {
  readonly [K in Kind]: (thing: Extract<NextThing, { kind: K }>, reading: Reading) => string;
} = {
  debt: ({ points }, { say }) => say.debt(figure(points)),
  occasion: ({ name, startsAt }, { say, home: { card } }) => {
    const said = dayOf(startsAt) === card.checkIn.today ? say.occasionToday : say.occasionTomorrow;
    return said(name, clockTime(startsAt));
  },
  'pick-up': ({ name, day: last }, reading) => reading.say.pickUp(name, day(last, reading)),
  'keep-tier': (_, { language, home: { card } }) =>
    tierLine({ ...card.tier, next: null }, language, card.checkIn.today),
  expiring: ({ points, day: last }, reading) =>
    reading.say.expiring(figure(points), day(last, reading)),
  'birthday-gift': ({ gifts }, { say, language }) => say.birthdayGift(giftNames(gifts, language)),
  nameless: (_, { say }) => say.nameless,
  'tell-birthday': ({ gifts }, { say, language }) => say.tellBirthday(giftNames(gifts, language)),
  task: ({ task: { name, gift, needed } }, { say, language }) => {
    const said = needed > 1 ? say.lastStep : say.oneStep;
    return said(name, giftName(gift, language));
  },
  'next-perk': ({ tier, perk }, { say }) => say.nextPerk(tier, perk),
  benefits: ({ perks }, { say }) => say.benefits(perks.slice(0, 2).join(' · ')),
};

/** One next thing, and only one. */
export function NextCard({ home }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  const language = useLanguage();
  const thing = nextThing(home);
  if (thing === null) return null;
  const sentence = sentences[thing.kind] as (thing: NextThing, reading: Reading) => string;
  const { icon, page } = leads[thing.kind];
  return (
    <Card className="list">
      <ListRow
        icon={icon}
        title={sentence(thing, { say, language, home })}
        onTap={() => open(page)}
      />
    </Card>
  );
}
