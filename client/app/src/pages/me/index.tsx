import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { spoken } from '@/platform/spoken';
import { member, staff, useLanguage, useMember, useWorksHere } from '@/store';
import type { Home } from '@/store/member';
import { dayIn } from '@/text/figures';
import { meWords } from '@/text/me';
import { useWords } from '@/text/use-words';
import { Avatar } from '@/ui/avatar';
import { Card } from '@/ui/card';
import { Failure } from '@/ui/failure';
import { open } from '@/ui/go';
import { Icon } from '@/ui/icon';
import { JoinPrompt } from '@/ui/join-prompt';
import { ListRow } from '@/ui/list-row';
import { Screen } from '@/ui/screen';
import { Skeleton } from '@/ui/skeleton';
import { lookOf } from '@/ui/tier-card/look';
import { AtTheShop } from './at-the-shop';
import { Yours } from './yours';
import './index.scss';

const refresh = (): void => void member.refresh();

export default function MePage() {
  const say = useWords(meWords);
  const { home, standing } = useMember((state) => state);
  useDidShow(() => {
    if (member.store.getState().home === null) refresh();
  });
  if (standing === 'stranger')
    return (
      <JoinPrompt title={say.title} why={say.strangerWhy}>
        <Others />
      </JoinPrompt>
    );
  return (
    <Screen title={say.title} back={false} {...(home === null && { offline: null })}>
      {home === null ? <NotYet /> : <Known home={home} />}
      <Others />
    </Screen>
  );
}

const Known = ({ home }: Readonly<{ home: Home }>) => (
  <>
    <Who home={home} />
    <Yours home={home} />
    <AtTheShop home={home} />
  </>
);

function NotYet() {
  const refusal = useMember((state) => state.refusal);
  if (refusal !== null) return <Failure refusal={refusal} onRetry={refresh} />;
  return <Skeleton height={112} radius={16} />;
}

/** What is here for anybody, member or not. */
function Others() {
  const say = useWords(meWords);
  const worksHere = useWorksHere();
  useEffect(() => void staff.refresh(), []);
  return (
    <Card className="list others">
      {worksHere && <ListRow icon="scan" title={say.till} onTap={() => open('till')} />}
      <ListRow icon="settings" title={say.settings} onTap={() => open('settings')} />
    </Card>
  );
}

function Who({ home: { card, profile, tiers } }: Readonly<{ home: Home }>) {
  const say = useWords(meWords);
  const language = useLanguage();
  return (
    <View
      className={`who ${lookOf(tiers, card.tier.tier)}`}
      onClick={() => open('profile')}
      {...spoken({ role: 'button' })}
    >
      <Avatar nickname={profile.nickname} picture={profile.avatar} />
      <View className="who-lines">
        <Text className="who-name">{profile.nickname ?? say.nameless}</Text>
        <Text className="who-no">{say.no(card.no)}</Text>
        <Text className="who-no">
          {say.since(dayIn(language, card.enrolledOn, card.checkIn.today))}
        </Text>
      </View>
      <View className="who-pen">
        <Icon name="pen" size={20} />
      </View>
    </View>
  );
}
