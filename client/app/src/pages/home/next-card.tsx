import { type NextThing, nextThing } from '@/member/next-thing';
import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { dayIn, figure } from '@/text/figures';
import { homeWords } from '@/text/home';
import { tierLine } from '@/text/tier-line';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import type { Drawing } from '@/ui/icon/drawings';
import { ListRow } from '@/ui/list-row';

const leads = {
  debt: { icon: 'points', page: 'points' },
  'pick-up': { icon: 'store', page: 'mall' },
  'keep-tier': { icon: 'clock', page: 'tier' },
  expiring: { icon: 'clock', page: 'points' },
  nameless: { icon: 'pen', page: 'profile' },
  benefits: { icon: 'gift', page: 'tier' },
  'next-perk': { icon: 'gift', page: 'tier' },
} as const satisfies Record<NextThing['kind'], { icon: Drawing; page: Parameters<typeof open>[0] }>;

/** One next thing, and only one. */
export function NextCard({ home }: Readonly<{ home: Home }>) {
  const say = useWords(homeWords);
  const language = useLanguage();
  const thing = nextThing(home);
  if (thing === null) return null;
  const { tier, checkIn } = home.card;
  const sentence = (): string => {
    switch (thing.kind) {
      case 'debt':
        return say.debt(figure(thing.points));
      case 'pick-up':
        return say.pickUp(thing.name, dayIn(language, thing.day, checkIn.today));
      case 'keep-tier':
        return tierLine({ ...tier, next: null }, language, checkIn.today);
      case 'expiring':
        return say.expiring(figure(thing.points), dayIn(language, thing.day, checkIn.today));
      case 'nameless':
        return say.nameless;
      case 'next-perk':
        return say.nextPerk(thing.tier, thing.perk);
      case 'benefits':
        return say.benefits(thing.perks.slice(0, 2).join(' · '));
    }
  };
  const { icon, page } = leads[thing.kind];
  return (
    <Card className="list">
      <ListRow icon={icon} title={sentence()} onTap={() => open(page)} />
    </Card>
  );
}
