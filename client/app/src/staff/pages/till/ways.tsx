import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import { pages } from '../../addresses';
import { useScan } from '../../hooks/use-scan';
import { tally, type Tally } from '../../queue/queries';
import { useQueue, useToday } from '../../store';
import { tillWords } from '../../text/till';

type Way = Readonly<{
  icon: Drawing;
  title: string;
  note?: string;
  tone?: string;
  onTap: () => void;
}>;

const to = (url: string) => () => void Taro.navigateTo({ url });

/** What else is done here, and the journal with its state. */
export function Ways() {
  const say = useWords(tillWords);
  const counts = tally(useQueue().journal);
  const { scan } = useScan({ purpose: 'goods' });
  const count = useToday().value?.followUps ?? 0;
  const asked = count > 0 && { note: say.asked(count), tone: 'till-note-wait' };
  const ways: readonly Way[] = [
    { icon: 'queue', title: say.queue, onTap: to(pages.queue), ...stateOf(counts, say) },
    { icon: 'talk', title: say.followUps, onTap: to(pages.followUps), ...asked },
    { icon: 'pen', title: say.digits, onTap: to(pages.code) },
    { icon: 'gift', title: say.goods, onTap: scan },
    { icon: 'calendar', title: say.door, onTap: to(pages.door) },
    { icon: 'receipt', title: say.receipt, onTap: to(pages.receipt) },
    { icon: 'undo', title: say.refund, onTap: to(pages.refund) },
  ];
  return (
    <View className="till-ways">
      {ways.map((way) => (
        <Row key={way.title} {...way} />
      ))}
    </View>
  );
}

function Row({ icon, title, note, tone = '', onTap }: Way) {
  return (
    <View
      className="till-way"
      hoverClass="till-way-pressed"
      onClick={onTap}
      {...spoken({ role: 'button', label: note === undefined ? title : `${title}, ${note}` })}
    >
      <Icon name={icon} />
      <View className="till-way-words">
        <Text className="till-way-title">{title}</Text>
        {note !== undefined && <Text className={`till-way-note ${tone}`}>{note}</Text>}
      </View>
      <Icon name="next" size={16} />
    </View>
  );
}

type Said = ReturnType<typeof useWords<(typeof tillWords)['zh']>>;

function stateOf(counts: Tally, say: Said): Readonly<{ note: string; tone?: string }> {
  if (counts.refused > 0) return { note: say.queueRefused(counts.refused), tone: 'till-note-look' };
  if (counts.sending > 0) return { note: say.queueSending, tone: 'till-note-wait' };
  if (counts.waiting > 0) return { note: say.queueWaiting(counts.waiting), tone: 'till-note-wait' };
  return { note: say.queueEmpty };
}
