import { Text, View } from '@tarojs/components';
import { spoken } from '@/platform/spoken';
import { useLanguage } from '@/store';
import { money } from '@/text/figures';
import { explain } from '@/text/refusals';
import { useWords } from '@/text/use-words';
import { Icon } from '@/ui/icon';
import type { Quoted, Sale } from '../../store/sale-model';
import { counterWords } from '../../text/counter';
import { AmountLine } from '../../ui/amount-line';
import { MemberBand } from '../../ui/member-band';
import { Pad } from '../../ui/pad';
import { press } from '../../ui/pad/amount';
import { CouponChips } from './coupon-chips';
import { PartsLine } from './split/parts-line';
import type { Checkout as State } from './use-checkout';

type CheckoutProps = Readonly<{ sale: Sale; checkout: State }>;

/** Who it is, the amount, and under it at once what it costs and earns. */
export function Checkout({ sale, checkout }: CheckoutProps) {
  const say = useWords(counterWords);
  const { typed, type, busy } = checkout;
  const { scanned, storeId } = sale;
  return (
    <>
      {scanned === null ? <Unknown /> : <MemberBand scanned={scanned} storeId={storeId} />}
      {scanned !== null && <CouponChips scanned={scanned} checkout={checkout} />}
      <AmountLine
        label={say.amount}
        typed={typed}
        placeholder={say.typeAmount}
        aside={<PartsLine splitting={checkout.splitting} />}
      >
        <QuoteLine sale={sale} checkout={checkout} />
      </AmountLine>
      <Pad onKey={(key) => type(press(typed, key))} still={busy !== null} />
    </>
  );
}

function Unknown() {
  const say = useWords(counterWords);
  return (
    <View className="counter-unknown">
      <Icon name="offline" />
      <View className="counter-unknown-words">
        <Text className="counter-unknown-title">{say.unknown}</Text>
        <Text className="counter-unknown-hint">{say.unknownHint}</Text>
      </View>
    </View>
  );
}

/** One line that keeps its place whatever it says. */
function QuoteLine({ sale, checkout: { quoting, refused } }: CheckoutProps) {
  const language = useLanguage();
  if (refused !== null) return <Said tone="counter-refused" words={refused} alert />;
  if (quoting.kind === 'refused') {
    return <Said tone="counter-refused" words={explain(quoting.refusal, language)} alert />;
  }
  if (quoting.kind === 'quoted') {
    return <Price quoted={quoting.quoted} tier={sale.scanned?.card.tier.name ?? ''} />;
  }
  return <NoPrice kind={quoting.kind} known={sale.scanned !== null} />;
}

type NoPriceProps = Readonly<{ kind: 'nothing' | 'asking' | 'unquoted'; known: boolean }>;

function NoPrice({ kind, known }: NoPriceProps) {
  const say = useWords(counterWords);
  const words = {
    nothing: known ? say.willQuote : '',
    asking: say.quoting,
    unquoted: known ? say.unquoted : '',
  }[kind];
  return <Said tone={`counter-${kind}`} words={words} />;
}

function Said({
  tone,
  words,
  alert = false,
}: Readonly<{ tone: string; words: string; alert?: boolean }>) {
  return (
    <View className={`counter-quote ${tone}`} {...(alert && spoken({ role: 'alert' }))}>
      <Text>{words}</Text>
    </View>
  );
}

function Price({ quoted, tier }: Readonly<{ quoted: Quoted; tier: string }>) {
  const say = useWords(counterWords);
  const off = money(quoted.listFen - quoted.payFen);
  const byTier = quoted.discounts.length > 0;
  const byCoupon = quoted.coupons.some(({ amountFen }) => amountFen > 0);
  const words = byTier
    ? byCoupon
      ? say.bothPrices(off)
      : say.tierPrice(tier, off)
    : byCoupon
      ? say.couponPrice(off)
      : null;
  return (
    <View className="counter-quote" {...spoken({ role: 'status' })}>
      {words !== null && <Text className="counter-off">{words}</Text>}
      <Text className="counter-earns">{say.earns(quoted.points)}</Text>
    </View>
  );
}
