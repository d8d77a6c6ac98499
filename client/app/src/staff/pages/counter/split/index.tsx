import { useState } from 'react';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { Sheet } from '@/ui/sheet';
import { partOf } from '../../../split';
import { splitWords } from '../../../text/split';
import { PartAmount } from './part-amount';
import type { Splitting } from './use-split';
import './index.scss';

type SplitProps = Readonly<{
  wholeFen: number;
  categories: readonly string[];
  splitting: Splitting;
}>;

/** How much of the amount is of a category; where there are several, which one first. */
export function SplitSheet({ wholeFen, categories, splitting }: SplitProps) {
  const say = useWords(splitWords);
  const [only] = categories;
  const [chosen, choose] = useState(categories.length === 1 ? only : undefined);
  const { parts, ask, divide } = splitting;
  return (
    <Sheet
      title={chosen === undefined ? say.title : say.how(chosen)}
      open
      onClose={() => ask(null)}
    >
      {chosen === undefined ? (
        <Card className="list">
          {categories.map((category) => {
            const fen = partOf(parts, category);
            return (
              <ListRow
                key={category}
                icon="cup"
                title={category}
                {...(fen > 0 && { note: money(fen) })}
                onTap={() => choose(category)}
              />
            );
          })}
        </Card>
      ) : (
        <PartAmount
          category={chosen}
          wholeFen={wholeFen}
          nowFen={partOf(parts, chosen)}
          onPart={(amountFen) => divide({ category: chosen, amountFen })}
        />
      )}
    </Sheet>
  );
}
