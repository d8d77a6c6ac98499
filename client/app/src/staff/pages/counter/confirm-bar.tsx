import { View } from '@tarojs/components';
import { money } from '@/text/figures';
import { useWords } from '@/text/use-words';
import { Button } from '@/ui/button';
import { counterWords } from '../../text/counter';
import { fenOf } from '../../ui/pad/amount';
import type { Checkout } from './use-checkout';

type ConfirmBarProps = Readonly<{
  checkout: Checkout;
  /** Opens whatever else there is, if there is anything. */
  onMore: (() => void) | null;
}>;

/** The one confirmation, with the amount the shopper pays on it; beside it whatever else there is. */
export function ConfirmBar({ checkout, onMore }: ConfirmBarProps) {
  const say = useWords(counterWords);
  const { typed, quoting, busy, confirm } = checkout;
  const payFen = quoting.kind === 'quoted' ? quoting.quoted.payFen : fenOf(typed);
  const ready = quoting.kind === 'quoted' || quoting.kind === 'unquoted';
  const label = quoting.kind === 'nothing' ? say.typeAmount : say.confirm(money(payFen));
  return (
    <View className="counter-foot">
      {onMore !== null && (
        <Button look="quiet" onTap={onMore} busy={busy === 'visit'} disabled={busy !== null}>
          {say.more}
        </Button>
      )}
      <View className="counter-confirm">
        <Button onTap={confirm} busy={busy === 'purchase'} disabled={!ready || busy !== null}>
          {label}
        </Button>
      </View>
    </View>
  );
}
