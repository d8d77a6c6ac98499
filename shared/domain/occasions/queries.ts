import { daysBetween } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import type { StockItem } from '../stock';
import type { Attendance, OccasionTerms } from './model';

/** Members are scanned in from an hour before it starts until it ends. */
export const doorsOpenAt = ({ startsAt }: OccasionTerms): Instant => startsAt - HOUR;

/** An occasion that names no store takes place at every one. */
export const takesPlaceAt = ({ stores }: OccasionTerms, storeId: string): boolean =>
  stores.length === 0 || stores.includes(storeId);

/** A member's part in an occasion as it stands now. */
export type Standing = 'none' | 'signed-up' | 'cancelled' | 'attended' | 'missed';

export function standingIn(
  { id, endsAt }: OccasionTerms,
  attendances: readonly Attendance[],
  at: Instant,
): Standing {
  const state = attendances.find(({ occasion }) => occasion === id)?.state ?? 'none';
  return state === 'signed-up' && at >= endsAt ? 'missed' : state;
}

/** Whether somebody who came was at a store again within so many days. */
export const returnedWithin = ({ state, on, returnedOn }: Attendance, days: number): boolean =>
  state === 'attended' && returnedOn !== null && daysBetween(on, returnedOn) <= days;

/** The places of an occasion as the stock knows them, or null where anybody can come. */
export const placesOf = ({ id, name, places }: OccasionTerms): StockItem | null =>
  places === null ? null : { item: `occasion:${id}`, name, total: places };
