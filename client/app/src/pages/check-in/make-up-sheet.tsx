import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { languageNow, member, say as tell, useLanguage } from '@/store';
import type { Card } from '@/store/member';
import { checkInWords } from '@/text/check-in';
import { dayIn } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';

type MakeUpSheetProps = Readonly<{
  /** The missed day, or null while none is picked. */
  day: string | null;
  checkIn: Card['checkIn'];
  onClose: () => void;
}>;

/** A missed day is made up for points, said before it costs them. */
export function MakeUpSheet({ day, checkIn: { makeUp }, onClose }: MakeUpSheetProps) {
  const say = useWords(checkInWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  if (day === null) return null;

  const confirm = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.makeUp(day);
    setBusy(false);
    onClose();
    if (answer.ok) tell(say.madeUp(answer.value.streak));
    else tell(explain(answer.refusal, languageNow()), 'bad');
  };

  return (
    <Sheet title={say.makeUpTitle(dayIn(language, day))} open onClose={onClose}>
      <View className="make-up">
        <Text className="make-up-what">{say.makeUpWhat(makeUp.costPoints, makeUp.left)}</Text>
        <Button onTap={() => void confirm()} busy={busy}>
          {say.makeUpConfirm(makeUp.costPoints)}
        </Button>
      </View>
    </Sheet>
  );
}
