import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { languageNow, member, say as tell, useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { birthdayIn, birthdayWords } from '@/text/birthday';
import { dayIn } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';

type KeptProps = Readonly<{ home: Home; onChange: () => void }>;

/** The birthday as it is kept, when it comes, and what may be done about it. */
export function Kept({ home: { birthday: told, card }, onChange }: KeptProps) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const [forgetting, setForgetting] = useState(false);
  const { today } = card.checkIn;
  const kept = told.birthday ?? told.next?.birthday;
  if (kept === undefined) return null;
  const day = (on: string): string => dayIn(language, on, today);
  return (
    <>
      <Card className="kept">
        <Text className="birthday-label">{say.yours}</Text>
        <Text className="kept-name">{birthdayIn(language, kept)}</Text>
        <Comes told={told} day={day} />
        {told.next !== null && (
          <Text className="birthday-note">
            {say.waits(day(told.next.from), birthdayIn(language, told.next.birthday))}
          </Text>
        )}
        {told.rewardedOn !== null && (
          <Text className="birthday-note">{say.rewarded(day(told.rewardedOn))}</Text>
        )}
      </Card>
      <Card className="list">
        <ListRow icon="pen" title={say.edit} onTap={onChange} />
        <ListRow icon="close" title={say.forget} onTap={() => setForgetting(true)} />
      </Card>
      <ForgetSheet open={forgetting} onClose={() => setForgetting(false)} />
    </>
  );
}

type ComesProps = Readonly<{ told: Home['birthday']; day: (on: string) => string }>;

function Comes({ told: { on, isToday, window }, day }: ComesProps) {
  const say = useWords(birthdayWords);
  if (isToday) return <Text className="kept-when">{say.today}</Text>;
  if (on === null) return null;
  return (
    <>
      <Text className="kept-when">{window === null ? say.comes(day(on)) : day(on)}</Text>
      {window !== null && (
        <Text className="birthday-note">{say.open(day(window.opensOn), day(window.closesOn))}</Text>
      )}
    </>
  );
}

type ForgetSheetProps = Readonly<{ open: boolean; onClose: () => void }>;

function ForgetSheet({ open, onClose }: ForgetSheetProps) {
  const say = useWords(birthdayWords);
  const [busy, setBusy] = useState(false);
  const forget = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.tellBirthday(null);
    setBusy(false);
    onClose();
    if (answer.ok) tell(say.forgotten);
    else tell(explain(answer.refusal, languageNow()), 'bad');
  };
  return (
    <Sheet title={say.forgetTitle} open={open} onClose={onClose}>
      <View className="forget">
        <Text className="forget-what">{say.forgetWhat}</Text>
        <Button look="danger" onTap={() => void forget()} busy={busy}>
          {say.forgetConfirm}
        </Button>
      </View>
    </Sheet>
  );
}
