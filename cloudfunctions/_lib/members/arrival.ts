import { sourceOf } from './sources';

/** How somebody came to join, as it is kept for ever. */
export type Arrival = Readonly<{ source: string | null }>;

/**
 * What a scanned poster or link says, checked: a tag that nobody knows, or that is closed, counts as
 * `other`. It never stands in the way of joining.
 */
export async function arrivalBy(said: string | undefined): Promise<Arrival> {
  if (said === undefined) return { source: null };
  const known = await sourceOf(said);
  return { source: known?.open === true ? said : 'other' };
}
