import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { lookOf, useLadder } from '../../hooks/use-ladder';
import type { TillAnswer } from '../../queue/model';
import type { Scanned } from '../../store/sale-model';
import { doneWords } from '../../text/done';
import { Facts } from '../../ui/facts';
import { Stamp } from '../../ui/stamp';

type RecordedProps = Readonly<{ answer: TillAnswer; scanned: Scanned | null }>;

/** It is with the shop: what was paid, what it earned, and a tier that rose. */
export function Recorded({ answer, scanned }: RecordedProps) {
  const say = useWords(doneWords);
  const { payFen, pointsEarned, balance, growth } = answer;
  return (
    <>
      <View className="done-head" {...spoken({ role: 'status' })}>
        <Stamp word={say.stamp} />
        <Text className="done-paid">{money(payFen)}</Text>
        <Text className="done-what">{scanned?.profile.nickname ?? say.recorded}</Text>
      </View>
      <TierUp answer={answer} scanned={scanned} />
      <Facts
        facts={[
          { name: say.earned, value: pointsEarned, signed: true },
          { name: say.balance, value: balance },
          { name: say.growth, value: growth },
        ]}
      />
    </>
  );
}

function TierUp({ answer: { tier }, scanned }: RecordedProps) {
  const say = useWords(doneWords);
  const ladder = useLadder();
  if (scanned === null || scanned.card.tier.tier === tier) return null;
  const next = scanned.card.tier.next;
  const name = next?.tier === tier ? next.name : ladder.find(({ id }) => id === tier)?.name;
  return (
    <View className={`done-tier ${lookOf(ladder, tier)}`} {...spoken({ role: 'status' })}>
      <Text className="done-tier-name">
        {name === undefined ? say.tierUpUnnamed : say.tierUp(name)}
      </Text>
      <Text className="done-tier-hint">{say.tierUpHint}</Text>
    </View>
  );
}
