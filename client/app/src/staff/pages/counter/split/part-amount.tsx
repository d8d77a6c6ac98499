import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { splitWords } from '../../../text/split';
import { AmountLine } from '../../../ui/amount-line';
import { Pad } from '../../../ui/pad';
import { fenOf, pressUpTo } from '../../../ui/pad/amount';

type PartAmountProps = Readonly<{
  category: string;
  wholeFen: number;
  /** How much it is so far. */
  nowFen: number;
  onPart: (fen: number) => void;
}>;

/** The part of one category on the pad, at most the whole. */
export function PartAmount({ category, wholeFen, nowFen, onPart }: PartAmountProps) {
  const say = useWords(splitWords);
  const [typed, type] = useState('');
  const fen = fenOf(typed);
  const takesBack = nowFen > 0 && fen === 0;
  return (
    <View className="split">
      <AmountLine
        label={say.label(category)}
        typed={typed}
        placeholder={nowFen > 0 ? say.now(money(nowFen)) : say.type}
      >
        <View className="split-under">
          <Text className="split-most">{say.most(money(wholeFen))}</Text>
          <Button look="quiet" onTap={() => onPart(wholeFen)} label={say.allOf(category)}>
            {say.all}
          </Button>
        </View>
      </AmountLine>
      <Pad onKey={(key) => type(pressUpTo(wholeFen, typed, key))} />
      <Button disabled={fen === 0 && !takesBack} onTap={() => onPart(fen)}>
        {takesBack ? say.drop(category) : fen === 0 ? say.type : say.record(money(fen))}
      </Button>
    </View>
  );
}
