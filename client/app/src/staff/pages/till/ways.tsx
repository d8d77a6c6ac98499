import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { spoken } from '@/platform/spoken';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Drawing } from '@/ui/icon/drawings';
import { pages } from '../../addresses';
import { tally, type Tally } from '../../queue/queries';
import { useQueue } from '../../store';
import { tillWords } from '../../text/till';

type Way = Readonly<{ icon: Drawing; title: string; note?: string; tone?: string; url: string }>;

/** What else is done here: digits, a refund, and the journal with its state. */
export function Ways() {
  const say = useWords(tillWords);
  const counts = tally(useQueue().journal);
  const ways: readonly Way[] = [
    { icon: 'queue', title: say.queue, url: pages.queue, ...stateOf(counts, say) },
    { icon: 'pen', title: say.digits, url: pages.code },
    { icon: 'undo', title: say.refund, url: pages.refund },
  ];
  return (
    <View className="till-ways">
      {ways.map((way) => (
        <Row key={way.url} {...way} />
      ))}
    </View>
  );
}

function Row({ icon, title, note, tone = '', url }: Way) {
  return (
    <View
      className="till-way"
      hoverClass="till-way-pressed"
      onClick={() => void Taro.navigateTo({ url })}
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
