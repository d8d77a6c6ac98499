import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Chip } from '../../chips';
import { chipNote } from '../../chip-note';
import type { Scanned } from '../../store/sale-model';
import { chipWords } from '../../text/chips';
import type { Checkout } from './use-checkout';

type ChipsProps = Readonly<{ scanned: Scanned; checkout: Checkout }>;

/** The member's coupons in one row: those that the price uses are on; a tap puts one on or takes it off. */
export function CouponChips({ scanned: { at }, checkout }: ChipsProps) {
  const say = useWords(chipWords);
  const language = useLanguage();
  const { chips, choice, quoting, choose, toggle } = checkout;
  if (chips.length === 0) return null;
  const offline = quoting.kind === 'unquoted';
  const taps = quoting.kind !== 'nothing' && !offline;
  return (
    <View className="chips">
      <One
        name={say.best}
        note={choice === null ? say.bestOn : say.bestOff}
        on={choice === null}
        {...(taps && { onTap: () => choose(null) })}
      />
      {chips.map((chip) => (
        <One
          key={chip.coupon.id}
          name={chip.coupon.name}
          note={offline ? say.offline : chipNote(chip, { language, at })}
          on={chip.on && !offline}
          off={offline || chip.coupon.obstacle !== null}
          {...(taps && canTap(chip) && { onTap: () => toggle(chip.coupon.id) })}
        />
      ))}
    </View>
  );
}

/** What cannot be used can only be taken off. */
const canTap = ({ on, coupon }: Chip): boolean => on || coupon.obstacle === null;

type OneProps = Readonly<{
  name: string;
  note: string;
  on: boolean;
  off?: boolean;
  onTap?: () => void;
}>;

function One({ name, note, on, off = false, onTap }: OneProps) {
  const tappable = onTap !== undefined && {
    onClick: onTap,
    hoverClass: 'chip-pressed',
    ...spoken({ role: 'checkbox', checked: on, label: `${name}, ${note}` }),
  };
  return (
    <View className={`chip${on ? ' chip-on' : ''}${off ? ' chip-off' : ''}`} {...tappable}>
      <View className="chip-head">
        {on && <Icon name="check" size={16} />}
        <Text className="chip-name">{name}</Text>
      </View>
      <Text className="chip-note">{note}</Text>
    </View>
  );
}
