import { HOUR, type Instant } from '@shared/domain/kernel/instant';

/**
 * The till's own order number, 14 digits: month, day, hour, minute, second in UTC+8 and four digits
 * of chance, so that two tills of a store do not meet. `chance` lies in [0, 1).
 */
export function orderNoOf(at: Instant, chance: number): string {
  const moment = new Date(at + 8 * HOUR).toISOString().replace(/\D/g, '').slice(4, 14);
  return moment + String(Math.floor(chance * 10_000)).padStart(4, '0');
}

/** The number as it is read aloud: day, time, and the rest. Other numbers stay as they are. */
export const groupedOrderNo = (orderNo: string): string =>
  orderNo.replace(/^(\d{4})(\d{6})(\d{4})$/, '$1 $2 $3');
