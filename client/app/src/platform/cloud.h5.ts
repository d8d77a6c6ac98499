import type { CallFunction } from './cloud';
import { identity } from './identity.h5';
import { gateway } from './gateway.h5';

export const callFunction: CallFunction = async (name, event) => {
  if (identity() === '') return { reached: false, why: 'cloud-failed' };
  const response = await fetch(`${gateway}/call/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': identity() },
    body: JSON.stringify(event),
  }).catch(() => null);
  if (response === null) return { reached: false, why: 'no-network' };
  if (!response.ok) return { reached: false, why: 'cloud-failed' };
  return { reached: true, answer: await response.json() };
};
