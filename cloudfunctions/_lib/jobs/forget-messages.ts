import { HOUR, type Instant } from '../../../shared/domain/kernel/instant';
import { KEPT_DAYS } from '../../../shared/domain/reach';
import { command as _, find, removeAll } from '../cloudbase/documents';
import { now } from '../clock';
import type { StoredMessage } from '../reach/stored';

const PAGE = 200;

/** Removes what can be read no more, the oldest first, until none is left or time is up. */
export async function forgetMessages(at: Instant, stopAt: Instant): Promise<number> {
  const old = { at: _.lt(at - KEPT_DAYS * 24 * HOUR) };
  let forgotten = 0;
  while (now() < stopAt) {
    const page = await find<Pick<StoredMessage, '_id'>>('messages', old, {
      ...{ order: ['at', 'asc'], limit: PAGE, project: { _id: true } },
    });
    // One that is written anew meanwhile is no longer old.
    if (page.length > 0) {
      const some = { ...old, _id: _.in(page.map(({ _id }) => _id)) };
      forgotten += await removeAll('messages', some);
    }
    if (page.length < PAGE) break;
  }
  return forgotten;
}
