import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { askToSubscribe } from '@/platform/subscribe';
import { say as toast, useLanguage } from '@/store';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { consents } from '../../store';
import type { Grant } from '../../store/consents';
import { consentsWords } from '../../text/consents';

/** A reminder that can be arranged: WeChat asks, and only because this was tapped. */
export function Reminder({ grant }: Readonly<{ grant: Grant }>) {
  const say = useWords(consentsWords);
  const language = useLanguage();
  const [busy, setBusy] = useState(false);

  async function remind(): Promise<void> {
    const answers = await askToSubscribe([grant.templateId]);
    const said = answers?.[grant.templateId];
    if (said === undefined) return toast(say.onlyInWechat);
    setBusy(true);
    const noted = await consents.note(grant, said);
    setBusy(false);
    if (!noted.ok) return toast(explain(noted.refusal, language));
    toast(said === 'accept' ? say.noted : say.declined);
  }

  const state = grant.count === null && grant.open ? say.always : say.left(grant.count ?? 0);
  return (
    <View className="reminder">
      <View className="reminder-lines">
        <Text className="reminder-name">{grant.name}</Text>
        <Text className="reminder-state">{state}</Text>
      </View>
      {grant.answer !== 'ban' && grant.answer !== 'filter' && (
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
