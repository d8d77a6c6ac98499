import { Text, View } from '@tarojs/components';
import { dayOf } from '@shared/domain/kernel/day';
import { useLanguage } from '@/store';
import { dayIn, yuan } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import type { Invite } from '../../store';
import { friendLine, inviteWords } from '../../text/invite';

type Friend = Invite['friends'][number];

const marks: Readonly<Record<Friend['state'], Drawing>> = {
  joined: 'me',
  waiting: 'clock',
  rewarded: 'check',
  'not-rewarded': 'close',
  revoked: 'undo',
};

/** How far each friend is; nothing that says who they are. */
export function Friends({ invite: { at, terms, friends } }: Readonly<{ invite: Invite }>) {
  const say = useWords(inviteWords);
  const language = useLanguage();
  const given = friends.filter(({ state }) => state === 'rewarded').length;
  const reading = { at, language, yuan: yuan(terms.minimumFen) };
  return (
    <Card className="invite-friends">
      <Text className="invite-head">
        {friends.length === 0 ? say.yours : say.count(friends.length, given)}
      </Text>
      {friends.length === 0 && <Text className="invite-none">{say.none}</Text>}
      {friends.map((friend, place) => (
        <View className={`invite-friend invite-${friend.state}`} key={friends.length - place}>
          <Icon name={marks[friend.state]} size={20} />
          <View className="invite-lines">
            <Text className="invite-state">{friendLine(friend, reading)}</Text>
            <Text className="invite-day">
              {say.friend(dayIn(language, friend.joinedOn, dayOf(at)))}
            </Text>
          </View>
        </View>
      ))}
    </Card>
  );
}
