import { caller } from '../_lib/cloudbase/sdk';
import { eventSources } from '../_lib/door/sources';
import { notePush } from '../_lib/reach/note-push';
import { report } from '../_lib/report';
import { readPush } from '../../shared/contract/events/push';

/**
 * What WeChat pushes: answers about subscribe messages and what became of them. Only from the sources a
 * shop has named, and about nobody but the person the platform says.
 */
export const main = async (event: unknown): Promise<unknown> => {
  const { openid, source } = caller();
  if (!eventSources().includes(source)) return { ok: false, refusal: { code: 'not-allowed' } };
  try {
    const push = readPush(event);
    if (push === null) return 'success';
    const isOther = openid !== null && 'FromUserName' in push && push.FromUserName !== openid;
    if (isOther) return { ok: false, refusal: { code: 'not-allowed' } };
    await notePush(push);
    return 'success';
  } catch (failure) {
    report('events', failure);
    return { ok: false, refusal: { code: 'internal' } };
  }
};
