import Taro from '@tarojs/taro';
import { useWords } from '@/text/use-words';
import { Card } from '@/ui/card';
import { ListRow } from '@/ui/list-row';
import { pages } from '../../addresses';
import { followUpWords } from '../../text/follow-ups';

/** The way to the library of scripts. */
export function ScriptsRow() {
  const say = useWords(followUpWords);
  return (
    <Card className="list">
      <ListRow
        icon="talk"
        title={say.library}
        onTap={() => void Taro.navigateTo({ url: pages.scripts })}
      />
    </Card>
  );
}
