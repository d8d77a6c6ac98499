import { daysBetween } from '../kernel/day';
import { HOUR, type Instant } from '../kernel/instant';
import { outside } from '../kernel/window';
import type { StockItem } from '../stock';
import type { Attendance, OccasionRefusal, OccasionTerms } from './model';

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

/** Why a member cannot sign up now, however many places there are; null when nothing else is in the way. */
export function whyNotSignUp(
  { signUp: window }: OccasionTerms,
  attendance: Attendance | undefined,
  at: Instant,
): OccasionRefusal | null {
  const comes = attendance !== undefined && attendance.state !== 'cancelled';
  return outside(window, at) ?? (comes ? { code: 'already-signed-up' } : null);
}

/** The next occasion a member has signed up for, until it ends; null when there is none. */
export const nextSignedUp = (
  occasions: readonly OccasionTerms[],
  attendances: readonly Attendance[],
  at: Instant,
): OccasionTerms | null =>
  occasions
    .filter((terms) => standingIn(terms, attendances, at) === 'signed-up')
    .sort((a, b) => a.startsAt - b.startsAt)[0] ?? null;

/** Whether somebody who came was at a store again within so many days. */
export const returnedWithin = ({ state, on, returnedOn }: Attendance, days: number): boolean =>
  state === 'attended' && returnedOn !== null && daysBetween(on, returnedOn) <= days;

/** The places of an occasion as the stock knows them, or null where anybody can come. */
export const placesOf = ({ id, name, places }: OccasionTerms): StockItem | null =>
  places === null ? null : { item: `occasion:${id}`, name, total: places };
