import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import { type Chip, asksFor } from '../../chips';
import { chipNote } from '../../chip-note';
import type { Scanned } from '../../store/sale-model';
import { chipWords } from '../../text/chips';
import type { Checkout } from './use-checkout';

type ChipsProps = Readonly<{ scanned: Scanned; checkout: Checkout }>;

/** The member's coupons in one row: those that the price uses are on; a tap puts one on or takes it off. */
export function CouponChips({ scanned: { at }, checkout }: ChipsProps) {
  const say = useWords(chipWords);
  const language = useLanguage();
  const { chips, choice, quoting, choose, splitting } = checkout;
  if (chips.length === 0) return null;
  const offline = quoting.kind === 'unquoted';
  const taps = quoting.kind !== 'nothing' && !offline;
  return (
    // What a newly told part makes usable comes to the front: the row is then at its beginning.
    <View className="chips" key={JSON.stringify(splitting.parts)} {...spoken({ scrolls: true })}>
      <One
        name={say.best}
        note={choice === null ? say.bestOn : say.bestOff}
        stands={choice === null ? 'on' : 'usable'}
        {...(taps && { onTap: () => choose(null) })}
      />
      {chips.map((chip) => (
        <One
          key={chip.coupon.id}
          name={chip.coupon.name}
          note={offline ? say.offline : chipNote(chip, { language, at })}
          stands={offline ? 'off' : standingOf(chip, taps)}
          {...(taps && tapOf(chip, checkout))}
        />
      ))}
    </View>
  );
}

/** Used, usable, usable once something is said, or not. */
type Standing = 'on' | 'usable' | 'asks' | 'off';

function standingOf(chip: Chip, taps: boolean): Standing {
  if (chip.on) return 'on';
  if (chip.coupon.obstacle === null) return 'usable';
  return taps && asksFor(chip) !== null ? 'asks' : 'off';
}

/** What cannot be used can only be taken off; what is for a category is asked about. */
function tapOf(chip: Chip, { toggle, splitting }: Checkout): Pick<OneProps, 'onTap'> {
  const { on, coupon } = chip;
  const categories = asksFor(chip);
  if (categories !== null) return { onTap: () => splitting.ask(categories) };
  return on || coupon.obstacle === null ? { onTap: () => toggle(coupon.id) } : {};
}

type OneProps = Readonly<{ name: string; note: string; stands: Standing; onTap?: () => void }>;

function One({ name, note, stands, onTap }: OneProps) {
  const on = stands === 'on';
  const asks = stands === 'asks';
  const tappable = onTap !== undefined && {
    onClick: onTap,
    hoverClass: 'chip-pressed',
    ...spoken({
      ...(asks ? { role: 'button' } : { role: 'checkbox', checked: on }),
      label: `${name}, ${note}`,
    }),
  };
  return (
    <View className={`chip chip-${stands}`} {...tappable}>
      <View className="chip-head">
        {on && <Icon name="check" size={16} />}
        <Text className="chip-name">{name}</Text>
        {asks && <Icon name="pen" size={16} />}
      </View>
      <Text className="chip-note">{note}</Text>
    </View>
  );
}
