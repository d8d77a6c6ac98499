import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { spoken } from '@/platform/spoken';
import { cameFrom, languageNow, member, say as tell, useLanguage, useWelcome } from '@/store';
import { giftName } from '@/text/gift';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { welcomeWords } from '@/text/welcome';
import { Button } from '../button';
import { open as openPage } from '../go';
import { Icon } from '../icon';
import { Sheet } from '../sheet';
import { lookOf } from '../tier-card/look';
import './index.scss';

type JoinSheetProps = Readonly<{ open: boolean; onClose: () => void }>;

/** One tap to join, with what is kept and why said before it. */
export function JoinSheet({ open, onClose }: JoinSheetProps) {
  const say = useWords(welcomeWords);
  const [busy, setBusy] = useState(false);

  const join = async (): Promise<void> => {
    setBusy(true);
    const answer = await member.join(cameFrom());
    setBusy(false);
    if (!answer.ok) return tell(explain(answer.refusal, languageNow()), 'bad');
    onClose();
    tell(answer.value.joined ? say.joined : say.already);
  };

  return (
    <Sheet title={say.sheet} open={open} onClose={onClose}>
      <View className="join">
        <FirstCard />
        <Text className="join-promise">{say.promise}</Text>
        <Brought />
        <Text className="join-keeps">{say.keeps}</Text>
        <View
          className="join-privacy"
          onClick={() => openPage('privacy')}
          {...spoken({ role: 'button' })}
        >
          <Icon name="shield" size={20} />
          <Text className="join-link">{say.privacy}</Text>
        </View>
        <Button onTap={() => void join()} busy={busy}>
          {say.confirm}
        </Button>
      </View>
    </Sheet>
  );
}

/** The invitation they came by, which joining keeps. */
function Brought() {
  const say = useWords(welcomeWords);
  const language = useLanguage();
  const invited = useWelcome().welcome?.invited ?? null;
  if (invited === null) return null;
  return <Text className="join-brought">{say.brought(giftName(invited.gift, language))}</Text>;
}

/** The card that will be theirs in a moment. */
function FirstCard() {
  const say = useWords(welcomeWords);
  const tiers = useWelcome().welcome?.tiers ?? [];
  const [first] = tiers;
  if (first === undefined) return null;
  return (
    <View className={`join-card ${lookOf(tiers, first.id)}`}>
      <Text className="join-tier">{first.name}</Text>
      <Text className="join-from">{say.first}</Text>
    </View>
  );
}
