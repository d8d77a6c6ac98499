import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/domain/kernel/day';
import { spoken } from '@/platform/spoken';
import { codeKeys, useLanguage } from '@/store';
import { dayIn, lastDayBefore, yuan } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { Icon } from '@/ui/icon';
import type { Wallet } from '../../sorted';
import { walletWords } from '../../text/wallet';

type Ended = Wallet['past'][number];

/** What was used or has ended, folded away until somebody asks. */
export function Past({ past }: Readonly<{ past: readonly Ended[] }>) {
  const say = useWords(walletWords);
  const [unfolded, setUnfolded] = useState(false);
  if (past.length === 0) return null;
  return (
    <>
      <View
        className="past-head"
        onClick={() => setUnfolded(!unfolded)}
        {...spoken({ role: 'button' })}
      >
        <Text className="coupons-head">{say.past(past.length)}</Text>
        <View className={`past-turn${unfolded ? ' past-turned' : ''}`}>
          <Icon name="next" size={16} />
        </View>
      </View>
      {unfolded && (
        <Card className="list">
          {past.map((one) => (
            <Line key={one.id} one={one} />
          ))}
        </Card>
      )}
    </>
  );
}

function Line({ one: { name, ended, at, costFen } }: Readonly<{ one: Ended }>) {
  const say = useWords(walletWords);
  const language = useLanguage();
  const today = dayOf(codeKeys.serverTime());
  const sentence = (): string => {
    if (ended === 'expired') return say.expired(dayIn(language, lastDayBefore(at), today));
    const day = dayIn(language, dayOf(at), today);
    return costFen > 0 ? say.used(day, yuan(costFen)) : say.usedFree(day);
  };
  return (
    <View className="past-line">
      <Text className="past-name">{name}</Text>
      <Text className="past-how">{sentence()}</Text>
    </View>
  );
}
