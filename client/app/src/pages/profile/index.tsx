import { Button as NativeButton, Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { newId } from '@/api/request-ids';
import { picksPicture, storePicture } from '@/platform/picture';
import { spoken } from '@/platform/spoken';
import { languageNow, member, say as tell, useLanguage, useMember } from '@/store';
import type { Home } from '@/store/member';
import { birthdayIn, birthdayWords } from '@/text/birthday';
import { profileWords } from '@/text/profile';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Avatar } from '@/ui/avatar';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { open } from '@/ui/go';
import { ListRow } from '@/ui/list-row';
import { goBack } from '@/ui/nav-bar';
import { Screen } from '@/ui/screen';
import './index.scss';

const longest = 32;

type Profile = Home['profile'];

export default function ProfilePage() {
  const kept = useMember(({ home }) => home?.profile ?? null);
  return <ProfileForm key={String(kept !== null)} kept={kept ?? {}} />;
}

function ProfileForm({ kept }: Readonly<{ kept: Profile }>) {
  const say = useWords(profileWords);
  const [nickname, setNickname] = useState(kept.nickname ?? '');
  const [busy, setBusy] = useState(false);
  const trimmed = nickname.trim();
  const save = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.changeProfile({ nickname: trimmed });
    setBusy(false);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    tell(say.saved);
    goBack();
  };
  const unchanged = trimmed === '' || trimmed === kept.nickname;
  const foot = (
    <Button onTap={() => void save()} busy={busy} disabled={unchanged}>
      {say.save}
    </Button>
  );
  return (
    <Screen title={say.title} foot={foot}>
      <Picture kept={kept} />
      <Card className="profile-field">
        <Text className="profile-label">{say.name}</Text>
        <Input
          className="profile-input"
          type="nickname"
          maxlength={longest}
          value={nickname}
          placeholder={say.namePlaceholder}
          placeholderClass="profile-placeholder"
          onInput={({ detail }) => setNickname(detail.value)}
          {...spoken({ label: say.name })}
        />
      </Card>
      <Text className="profile-why">{say.why}</Text>
      <BirthdayRow />
    </Screen>
  );
}

/** When the birthday is, or what telling it is for; it has a page of its own. */
function BirthdayRow() {
  const say = useWords(birthdayWords);
  const language = useLanguage();
  const told = useMember(({ home }) => home?.birthday ?? null);
  if (told === null) return null;
  const birthday = told.birthday ?? told.next?.birthday ?? null;
  const note = birthday === null ? say.untold : birthdayIn(language, birthday);
  return (
    <Card className="list">
      <ListRow icon="gift" title={say.title} note={note} onTap={() => open('birthday')} />
    </Card>
  );
}

/** The picture goes to the shop's storage first; the membership keeps its address. */
async function changePicture(path: string, failed: string): Promise<void> {
  const avatar = await storePicture(path, newId(Math.random));
  if (avatar === null) return tell(failed, 'bad');
  const answer = await member.changeProfile({ avatar });
  if (!answer.ok) tell(explain(answer.refusal, languageNow()), 'bad');
}

/** Taro's types leave open what the fill component hands over. */
const pathOf = ({ detail }: Readonly<{ detail: unknown }>): string =>
  (detail as Readonly<{ avatarUrl: string }>).avatarUrl;

function Picture({ kept }: Readonly<{ kept: Profile }>) {
  const say = useWords(profileWords);
  return (
    <View className="profile-picture">
      <Avatar nickname={kept.nickname} picture={kept.avatar} size={88} />
      {picksPicture && (
        <NativeButton
          className="profile-pick"
          openType="chooseAvatar"
          onChooseAvatar={(chosen) => void changePicture(pathOf(chosen), say.pictureFailed)}
        >
          {say.pickPicture}
        </NativeButton>
      )}
    </View>
  );
}
