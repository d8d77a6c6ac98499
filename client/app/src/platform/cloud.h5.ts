import type { CallFunction, Reply } from './cloud';
import { gateway } from './gateway.h5';
import { identity } from './identity.h5';

/** Calls a cloud function as somebody, as WeChat would for the owner of a phone. */
export async function callAs(
  openid: string,
  name: string,
  event: object,
): ReturnType<CallFunction> {
  try {
    const response = await fetch(`${gateway}/call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': openid },
      body: JSON.stringify(event),
    });
    if (!response.ok) return { reached: false, why: 'cloud-failed' };
    return { reached: true, answer: await response.json() };
  } catch {
    return noNetwork;
  }
}

const noNetwork: Reply = { reached: false, why: 'no-network' };

const nobody: Reply = { reached: false, why: 'cloud-failed' };

export const callFunction: CallFunction = async (name, event) =>
  identity() === '' ? nobody : callAs(identity(), name, event);
