import {
  type BookDay,
  lotMovementsOf,
  movementOf,
  noLotMovement,
  noMovement,
} from '../../shared/domain/books';
import { dayOf } from '../../shared/domain/kernel/day';
import type { MemberEvent } from '../../shared/domain/members';
import type { PointsEvent } from '../../shared/domain/points';

/** An entry, as far as the books read it. */
export type BookEntry = Readonly<{ at: number; events: readonly MemberEvent[] }>;

const isPoints = (event: MemberEvent): event is PointsEvent => event.kind.startsWith('points-');

/** Adds counters by name; what one side lacks counts nothing there. */
export const plus = <Counters extends Readonly<Record<string, number>>>(
  a: Counters,
  b: Partial<Counters>,
): Counters =>
  Object.fromEntries(
    Object.entries(a).map(([name, value]) => [name, value + (b[name] ?? 0)]),
  ) as Counters;

function booked(day: BookDay, event: PointsEvent): BookDay {
  const lots = { ...day.lots };
  for (const { expiresOn, moved } of lotMovementsOf(event)) {
    lots[expiresOn] = plus(lots[expiresOn] ?? noLotMovement, moved);
  }
  return { ...day, moved: plus(day.moved, movementOf(event)), lots };
}

/** The books of a whole ledger, counted in one go. */
export function bookDays(entries: readonly BookEntry[]): readonly BookDay[] {
  const days = new Map<string, BookDay>();
  for (const { at, events } of entries) {
    const day = dayOf(at);
    const before = days.get(day) ?? { day, moved: noMovement, lots: {} };
    const points = events.filter(isPoints);
    if (points.length > 0) days.set(day, points.reduce(booked, before));
  }
  return [...days.values()];
}
