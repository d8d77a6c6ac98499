import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { openSubscribeSettings } from '@/platform/subscribe';
import { reminders, say as tell, useLanguage } from '@/store';
import { type Grant, standingOf } from '@/store/reminders';
import { explain } from '@/text/refusals';
import { remindWords } from '@/text/remind';
import { useWords } from '@/text/use-words';
import { Button } from '../button';
import './index.scss';

type RemindMeProps = Readonly<{
  grant: Grant;
  /** What would be sent, in a sentence. */
  what: string;
  /** After it was written down; then `what` tells how it stands. */
  onNoted?: () => Promise<void>;
}>;

type Said = 'accept' | 'declined' | null;

/** A reminder that can be arranged: WeChat asks, and only because this was tapped. */
export function RemindMe({ grant, what, onNoted }: RemindMeProps) {
  const say = useWords(remindWords);
  const { busy, said, remind } = useReminding(grant, onNoted);
  const standing = standingOf(useStore(reminders.store), grant);
  const open = async (): Promise<void> => {
    await openSubscribeSettings();
    await reminders.look();
  };
  const line = { asks: what, kept: onNoted === undefined ? say.kept : what, off: say.off };
  const answered = { accept: say.arranged, declined: say.declined };
  return (
    <View className="remind">
      <View className="remind-lines">
        <Text className="remind-name">{grant.name}</Text>
        <Text className="remind-state">{said === null ? line[standing] : answered[said]}</Text>
      </View>
      {standing === 'off' && (
        <Button look="quiet" label={`${say.reopen} ${grant.name}`} onTap={() => void open()}>
          {say.reopen}
        </Button>
      )}
      {standing !== 'off' && said === null && (standing === 'asks' || onNoted !== undefined) && (
        <Button
          look="quiet"
          busy={busy}
          label={`${say.remind} ${grant.name}`}
          onTap={() => void remind()}
        >
          {say.remind}
        </Button>
      )}
    </View>
  );
}

/** The asking itself, and what was answered. */
function useReminding(grant: Grant, onNoted: RemindMeProps['onNoted']) {
  const say = useWords(remindWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>(null);

  async function remind(): Promise<void> {
    // Before anything else: WeChat asks only at the tap itself.
    const asking = reminders.remind(grant);
    setBusy(true);
    const answer = await asking;
    await reminders.look();
    if (answer === null) tell(say.onlyInWechat);
    else if (!answer.noted.ok) tell(explain(answer.noted.refusal, language), 'bad');
    else if (onNoted === undefined) setSaid(answer.said === 'accept' ? 'accept' : 'declined');
    else {
      await onNoted();
      tell(answer.said === 'accept' ? say.arranged : say.declined);
    }
    setBusy(false);
  }

  return { busy, said, remind };
}
