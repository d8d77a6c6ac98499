import * as v from 'valibot';
import { text } from '@shared/contract/fields';
import type { Shelf } from '@/platform/shelf';

const NAME = 'came-from';
const KEPT_FOR = 30 * 24 * 3_600_000;

const kept = v.object({ tag: text(64), at: v.number() });

/**
 * What led a stranger here, the latest of it, for thirty days: an invitation or a poster still counts for
 * who looks around first and joins another day.
 */
export function openCameFrom(
  shelf: Shelf,
  enteredFrom: () => string | null,
  now: () => number,
): () => string | null {
  return () => {
    const tag = enteredFrom();
    if (tag !== null) {
      shelf.write(NAME, { tag, at: now() });
      return tag;
    }
    const read = v.safeParse(kept, shelf.read(NAME));
    return read.success && now() - read.output.at < KEPT_FOR ? read.output.tag : null;
  };
}
