import { type Hand, sees, taps } from '../hand';
import { types } from './staff';

/** Staff say how much of the amount is of the category that a coupon is for. */
export async function tellsApart(
  staff: Hand,
  coupon: string,
  { category, yuan }: Readonly<{ category: string; yuan: string }>,
): Promise<void> {
  await sees(staff, `限${category}`);
  await staff.tap(`${coupon}, 限${category}`);
  await notes(staff, category, yuan);
}

/** Staff say the same without a coupon, from what else there is. */
export async function tellsApartFromMore(
  staff: Hand,
  { category, yuan }: Readonly<{ category: string; yuan: string }>,
): Promise<void> {
  await taps(staff, '更多');
  await taps(staff, '按类别记');
  await notes(staff, category, yuan);
}

async function notes(staff: Hand, category: string, yuan: string): Promise<void> {
  await sees(staff, `这单里${category}多少`);
  await types(staff, yuan);
  await taps(staff, `记 ¥${yuan}.00`);
  await sees(staff, `其中${category} ¥${yuan}.00`);
}
