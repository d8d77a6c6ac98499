import { type Hand, opens, sees, taps } from '../hand';

/** Staff hand over everything that waits for the shopper who was scanned. */
export async function handsOver(staff: Hand, name: string): Promise<void> {
  await opensGoods(staff);
  await sees(staff, '等着取的', name);
  await staff.tap('交给顾客 1 件');
  await sees(staff, '已经交给顾客', name);
}

/** Staff give the goods of a coupon, without a purchase. */
export async function swaps(staff: Hand, coupon: string, item: string): Promise<void> {
  await opensGoods(staff);
  await sees(staff, '能直接换的券', coupon);
  await staff.tap(`用${coupon}换`);
  await taps(staff, '已交给顾客');
  await sees(staff, `${coupon}用掉了`, item);
}

/** Only once the shopper is there: the till behind has goods of its own to hand out. */
async function opensGoods(staff: Hand): Promise<void> {
  await sees(staff, '更多');
  await opens(staff, '更多', '取货和换券');
  await taps(staff, '取货和换券');
}

/** Staff take a coupon off the price and put it back, each time with what is then to pay. */
export async function leavesOut(
  staff: Hand,
  coupon: string,
  { off, with: withIt, without }: Readonly<{ off: string; with: string; without: string }>,
): Promise<void> {
  const used = `${coupon}, 减 ¥${off}`;
  await sees(staff, `收 ¥${withIt}`);
  await staff.tap(used);
  await sees(staff, `收 ¥${without}`);
  await staff.tap('最省, 改回自动');
  await sees(staff, `收 ¥${withIt}`);
  await staff.tap(used);
  await sees(staff, `收 ¥${without}`);
}
