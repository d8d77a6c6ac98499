import { Text } from '@tarojs/components';
import { useState } from 'react';
import type { Birthday } from '@shared/domain/birthday';
import { languageNow, member, say as tell, useLanguage } from '@/store';
import type { Home } from '@/store/member';
import { birthdayIn, birthdayWords } from '@/text/birthday';
import { dayIn } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Screen } from '@/ui/screen';
import { Brings } from './brings';
import { DayPicker } from './day-picker';
import { countsFrom, draftOf, toldBy } from './draft';
import { Tick } from './tick';

type BirthdayFormProps = Readonly<{
  home: Home;
  /** There is a birthday already, so that one can go back to it. */
  cancels: boolean;
  onDone: () => void;
}>;

/** Tells the birthday, or changes it: what for is said before, and when a change counts. */
export function BirthdayForm({ home, cancels, onDone }: BirthdayFormProps) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const { birthday: kept } = home;
  const [draft, setDraft] = useState(draftOf(kept.next?.birthday ?? kept.birthday));
  const [ofAge, setOfAge] = useState(false);
  const { busy, tellIt } = useTelling(onDone);
  const birthday = toldBy(draft);
  const foot =
    birthday === null ? (
      <Button onTap={ignore} disabled>
        {say.pick}
      </Button>
    ) : (
      <Button onTap={() => void tellIt(birthday)} busy={busy} disabled={!ofAge}>
        {say.save(birthdayIn(language, birthday))}
      </Button>
    );
  return (
    <Screen title={say.title} foot={foot}>
      {cancels ? <WhenItCounts home={home} /> : <WhatFor told={kept} />}
      <DayPicker draft={draft} onPick={setDraft} />
      <Tick what={say.ofAge} note={say.tooYoung} ticked={ofAge} onTick={setOfAge} />
      <Text className="birthday-why">{say.once}</Text>
      {cancels && (
        <Button look="plain" onTap={onDone}>
          {say.cancel}
        </Button>
      )}
    </Screen>
  );
}

const ignore = () => undefined;

/** Tells a birthday and says what became of it. */
function useTelling(onDone: () => void) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const tellIt = async (birthday: Birthday): Promise<void> => {
    setBusy(true);
    const answer = await member.tellBirthday(birthday);
    setBusy(false);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    const { rewarded, birthday: told } = answer.value;
    const later = told.next === null ? say.saved : say.savedLater(dayIn(language, told.next.from));
    tell(rewarded ? say.savedRewarded : later);
    onDone();
  };
  return { busy, tellIt };
}

function WhatFor({ told }: Readonly<{ told: Home['birthday'] }>) {
  const say = useWords(birthdayWords);
  return (
    <>
      <Text className="birthday-why">{told.gifts.length > 0 ? say.why : say.whyNoGift}</Text>
      <Brings told={told} />
    </>
  );
}

function WhenItCounts({ home: { birthday, card } }: Readonly<{ home: Home }>) {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const { today } = card.checkIn;
  const from = countsFrom(birthday, today);
  return (
    <Text className="birthday-why">
      {from === null ? say.nowOn : say.laterOn(dayIn(language, from, today))}
    </Text>
  );
}
