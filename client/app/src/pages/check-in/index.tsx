import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { checkInOf } from '@/member/days';
import { languageNow, member, say as tell, useMember, useWelcome, welcome } from '@/store';
import type { Card as MemberCard } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { homeWords } from '@/text/home';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Done } from '@/ui/done';
import { Failure } from '@/ui/failure';
import { Number } from '@/ui/number';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { Calendar } from './calendar';
import { MakeUpSheet } from './make-up-sheet';
import { Milestones } from './milestones';
import './index.scss';

type CheckIn = MemberCard['checkIn'];

const refresh = (): void => void member.refresh();

export default function CheckInPage() {
  const say = useWords(checkInWords);
  const { home, refusal } = useMember((state) => state);
  useDidShow(() => {
    refresh();
    if (welcome.store.getState().welcome === null) void welcome.refresh();
  });
  if (home !== null) return <Diary checkIn={checkInOf(home.card)} />;
  return (
    <Screen title={say.title} offline={null}>
      {refusal === null ? (
        <Skeleton height={360} radius={16} />
      ) : (
        <Failure refusal={refusal} onRetry={refresh} />
      )}
    </Screen>
  );
}

function Diary({ checkIn }: Readonly<{ checkIn: CheckIn }>) {
  const say = useWords(checkInWords);
  const [fresh, setFresh] = useState(false);
  const [making, setMaking] = useState<string | null>(null);
  const milestones = useWelcome().welcome?.checkIn.milestones ?? [];
  const foot = <CheckInButton checkedIn={checkIn.checkedIn} onStamped={() => setFresh(true)} />;
  return (
    <Screen title={say.title} foot={foot}>
      <View className="diary-streak">
        <Text className="diary-what">{say.streak}</Text>
        <Number value={checkIn.streak} />
        <Text className="diary-what">{say.days}</Text>
      </View>
      <Calendar checkIn={checkIn} fresh={fresh} onMissed={setMaking} />
      {checkIn.makeUp.days.length > 0 && (
        <Text className="diary-how">
          {say.makeUpHow(checkIn.makeUp.left, checkIn.makeUp.costPoints)}
        </Text>
      )}
      {milestones.length > 0 && <Milestones milestones={milestones} streak={checkIn.streak} />}
      <MakeUpSheet day={making} checkIn={checkIn} onClose={() => setMaking(null)} />
    </Screen>
  );
}

type CheckInButtonProps = Readonly<{ checkedIn: boolean; onStamped: () => void }>;

function CheckInButton({ checkedIn, onStamped }: CheckInButtonProps) {
  const say = useWords(checkInWords);
  const { stamped } = useWords(homeWords);
  const [busy, setBusy] = useState(false);
  const stamp = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.checkIn();
    setBusy(false);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    onStamped();
    tell(stamped(answer.value.pointsEarned));
  };
  if (checkedIn) return <Done>{say.checkedIn}</Done>;
  return (
    <Button onTap={() => void stamp()} busy={busy}>
      {say.checkIn}
    </Button>
  );
}
