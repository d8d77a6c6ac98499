import { type Hand, sees, taps } from '../hand';

export const tillPage = '/staff/pages/till/index';

/** Staff read a member's code at the till. */
export async function scans(staff: Hand, digits: string): Promise<void> {
  await staff.opens(tillPage);
  await sees(staff, '扫会员码', '南门店');
  await staff.scans(digits);
}

/** Staff read a member's code on a page that scans for itself. */
export async function scansFor(staff: Hand, digits: string): Promise<void> {
  await sees(staff, '扫会员码');
  await staff.scans(digits);
}

/** Types an amount in yuan on the till's own pad. */
export async function types(staff: Hand, yuan: string): Promise<void> {
  for (const key of yuan) await staff.tap(key === '.' ? '小数点' : key);
}

/**
 * Sells for an amount in yuan to whoever has been scanned; `earns` is what the till promises, `pays`
 * what it asks where that is less than the amount.
 */
export async function sells(
  staff: Hand,
  { yuan, earns, pays = yuan }: Readonly<{ yuan: string; earns: number; pays?: string }>,
): Promise<void> {
  await sees(staff, '金额');
  await types(staff, yuan);
  await sees(staff, `得 ${earns} 积分`);
  await staff.tap(`收 ¥${pays}.00`);
  await sees(staff, '已记好');
}

/** Gives back the whole of today's latest purchase of this amount. */
export async function refunds(staff: Hand, yuan: string): Promise<void> {
  await staff.opens('/staff/pages/refund/index');
  await sees(staff, '今天的单', `¥${yuan}.00`);
  await staff.tap(`¥${yuan}.00`);
  await taps(staff, `退 ¥${yuan}.00`);
  await taps(staff, '确认退款');
  await sees(staff, '已退款');
}
