import { Text } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { member, say as tell, stays, useLanguage, useMember } from '@/store';
import { privacyWords } from '@/text/privacy';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Switch } from '@/ui/switch';

/** The one thing that is measured only when the member says so. */
export function DwellCard() {
  const { dwell: say } = useWords(privacyWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);
  const allowed = useMember(({ home }) => home?.pageDwell ?? null);
  useDidShow(() => {
    if (member.store.getState().standing === 'unknown') void member.refresh();
  });
  if (allowed === null) return null;

  async function change(given: boolean): Promise<void> {
    setBusy(true);
    const answer = await stays.allow(given);
    if (answer.ok) await member.refresh();
    setBusy(false);
    if (answer.ok) tell(given ? say.nowOn : say.nowOff);
    else tell(explain(answer.refusal, language), 'bad');
  }

  return (
    <Card className="dwell">
      <Switch
        title={say.title}
        state={allowed ? say.on : say.off}
        on={allowed}
        busy={busy}
        onChange={(given) => void change(given)}
      />
      <Text className="dwell-what">{say.what}</Text>
    </Card>
  );
}
