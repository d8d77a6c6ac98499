import * as v from 'valibot';
import { instant, whole } from './fields';

/** From when and until when something can be had; null is no bound. */
export const windowTerms = {
  from: v.nullable(instant),
  until: v.nullable(instant),
} as const;

/** How many there are of something; what is below nothing is judged by the programme itself. */
export const stockTerms = v.nullable(whole(-1_000_000_000, 100_000_000));

/** How often one member has something. */
export const limitTerms = whole(-1_000_000, 1_000_000);

/** When something can be had, how many are left about now, and why the caller cannot have one. */
export const availability = {
  from: v.nullable(v.number()),
  until: v.nullable(v.number()),
  /** Null where there is no limit. */
  left: v.nullable(v.number()),
  /** Null when the caller can have one now; else the refusal there would be. */
  whyNot: v.nullable(v.looseObject({ code: v.string() })),
} as const;
