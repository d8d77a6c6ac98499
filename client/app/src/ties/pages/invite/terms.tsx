import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { yuan } from '@/text/figures';
import { giftName } from '@/text/gift';
import { useWords } from '@/text/use-words';
import type { Invite } from '../../store';
import { inviteWords } from '../../text/invite';

/** What both get, for what and when; and that sending it brings nothing. */
export function Terms({ invite: { terms, rewarded } }: Readonly<{ invite: Invite }>) {
  const say = useWords(inviteWords);
  const language = useLanguage();
  return (
    <View className="invite-terms look-1">
      <Text className="invite-lead" {...spoken({ role: 'heading' })}>
        {say.lead}
      </Text>
      <View className="invite-gifts">
        <Gift whose={say.friends} gift={giftName(terms.friends, language)} />
        {rewarded && <Gift whose={say.mine} gift={giftName(terms.mine, language)} />}
      </View>
      <Text className="invite-when">
        {say.when(yuan(terms.minimumFen), terms.windowDays, rewarded ? say.both : say.theirs)}
      </Text>
      <Text className="invite-small">
        {rewarded ? say.cap(terms.perMonth, terms.perYear) : say.staff}
      </Text>
      <Text className="invite-small">{say.noShareGift}</Text>
    </View>
  );
}

const Gift = ({ whose, gift }: Readonly<{ whose: string; gift: string }>) => (
  <View className="invite-gift">
    <Text className="invite-whose">{whose}</Text>
    <Text className="invite-what">{gift}</Text>
  </View>
);
