import { toString as qrText } from 'qrcode';
import { groupedCode, type ShownCode } from '../../shared/domain/member-code/index';
import type { Card } from './shopper';

/** The card on one line: number, tier, points. */
const cardLine = ({ no, tier, points }: Card): string =>
  `会员 ${no} · ${tier.name} · ${points.balance} 积分`;

/** The member code as a screen of text: the card, the QR, the digits in groups, the time left. */
export async function codeScreen(card: Card, { code, secondsLeft }: ShownCode): Promise<string> {
  const qr = await qrText(code, { type: 'terminal', small: true });
  return [cardLine(card), '', qr.trimEnd(), '', groupedCode(code), `${secondsLeft} s`].join('\n');
}
