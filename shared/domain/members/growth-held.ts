import { growthWithin } from '../growth';
import { dayOf } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { Programme } from '../programme';
import type { Member } from './model';

/** The growth value that counts for the tier now: what the card shows. */
export const growthHeld = (programme: Programme, { growth }: Member, at: Instant): number =>
  growthWithin(growth, programme.tiers.windowDays, dayOf(at));
