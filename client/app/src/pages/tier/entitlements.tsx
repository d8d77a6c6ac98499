import { Text, View } from '@tarojs/components';
import { type Entitlement, type Gifts, entitlementsOf } from '@/member/entitlements';
import { useLanguage } from '@/store';
import type { Home } from '@/store/member';
import type { Language } from '@/store/settings';
import { figure } from '@/text/figures';
import { tierWords } from '@/text/tier';
import { useWords } from '@/text/use-words';
import { wordsIn } from '@/text/words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';

/** What this tier gives and how to come by it, and what the next one adds. */
export function Entitlements({ home }: Readonly<{ home: Home }>) {
  const say = useWords(tierWords);
  const { have, next } = entitlementsOf(home);
  return (
    <>
      <List head={say.have} its={have} mine />
      <List
        head={next === null ? say.highest : say.next(next.name)}
        its={next?.adds ?? []}
        mine={false}
      />
    </>
  );
}

type ListProps = Readonly<{ head: string; its: readonly Entitlement[]; mine: boolean }>;

function List({ head, its, mine }: ListProps) {
  const language = useLanguage();
  return (
    <Card className="benefits">
      <Text className="benefits-head">{head}</Text>
      {its.map((one) => {
        const [what, how] = said(one, language);
        return (
          <View className={`benefit${mine ? '' : ' benefit-next'}`} key={what}>
            <Icon name={mine ? 'check' : 'tier'} size={20} />
            <View className="benefit-lines">
              <Text className="benefit-text">{what}</Text>
              <Text className="benefit-how">{how}</Text>
            </View>
          </View>
        );
      })}
    </Card>
  );
}

/** What it is, and how one comes by it. */
function said(one: Entitlement, language: Language): readonly [what: string, how: string] {
  const say = wordsIn(tierWords, language);
  const named = (gifts: Gifts) =>
    gifts
      .map((gift) => (gift.kind === 'coupon' ? gift.name : say.points(figure(gift.points))))
      .join(say.between);
  switch (one.kind) {
    case 'perk':
      return [one.perk, say.perkHow];
    case 'monthly':
      return [say.monthly(named(one.gifts)), say.monthlyHow];
    case 'on-reaching':
      return [say.reached(named(one.gifts)), say.reachedHow];
    case 'birthday':
      return [
        say.birthday(named(one.gifts)),
        one.told ? say.birthdayHow(one.beforeDays) : say.birthdayAsk,
      ];
  }
}
