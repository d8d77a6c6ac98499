import { caller } from '../cloudbase/sdk';
import { report } from '../report';
import { consoleSources } from './sources';

/**
 * A door only the platform's timer, or the cloud console, may open. The event proves nothing: a
 * shopper can send one that looks like a timer's.
 */
export const openForTimer =
  <Done>(name: string, run: () => Promise<Done>) =>
  async (): Promise<Readonly<{ ok: true; value: Done } | { ok: false; refusal: unknown }>> => {
    const { openid, source } = caller();
    const allowed =
      source === 'wx_trigger' || (openid === null && consoleSources().includes(source));
    if (!allowed) return { ok: false, refusal: { code: 'not-allowed' } };
    try {
      return { ok: true, value: await run() };
    } catch (failure) {
      report(name, failure);
      return { ok: false, refusal: { code: 'internal' } };
    }
  };
