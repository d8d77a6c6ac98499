import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { say as tell, useLanguage } from '@/store';
import { dayIn } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { sentenceOf } from '../../sentence';
import { sale as counter } from '../../store';
import type { Scanned } from '../../store/sale-model';
import { counterWords } from '../../text/counter';
import { Why } from '../../ui/why';

type CareProps = Readonly<{
  storeId: string;
  scanned: Scanned;
  /** The care shown to this shopper is this now. */
  onLogged: (care: Scanned['care']) => void;
  onClose: () => void;
}>;

/** What was done for the shopper, one tap each; the sale goes on. */
export function CareSheet({ storeId, scanned, onLogged, onClose }: CareProps) {
  const say = useWords(counterWords);
  const language = useLanguage();
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { ticket, careKinds, care, at } = scanned;

  async function log({ id, name }: Scanned['careKinds'][number]): Promise<void> {
    if (busy !== null) return;
    setBusy(id);
    setRefused(null);
    const answer = await counter.care({ storeId, ticket }, id);
    setBusy(null);
    if (!answer.ok) return setRefused(sentenceOf(answer.refusal, language));
    tell(answer.value.logged ? say.careLogged(name) : say.careKnown(name));
    onLogged(answer.value.care);
  }

  return (
    <Sheet title={say.careTitle} open onClose={onClose}>
      <View className="care">
        {careKinds.length === 0 && <Text className="goods-hint">{say.careNone}</Text>}
        <View className="care-kinds">
          {careKinds.map((kind) => (
            <Button key={kind.id} look="quiet" busy={busy === kind.id} onTap={() => void log(kind)}>
              {kind.name}
            </Button>
          ))}
        </View>
        {refused !== null && <Why>{refused}</Why>}
        {care.length > 0 && (
          <View className="care-latest">
            <Text className="goods-head">{say.careLatest}</Text>
            {care.slice(0, 3).map(({ care: id, name, on }, place) => (
              <Text key={`${id} ${on} ${place}`} className="goods-hint">
                {dayIn(language, on, dayOf(at))} · {name}
              </Text>
            ))}
          </View>
        )}
      </View>
    </Sheet>
  );
}
