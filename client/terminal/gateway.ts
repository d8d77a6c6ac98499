import type { Contract, InputOf, OutputOf, RefusalOf } from '../../shared/contract/contract';
import type { DoorRefusal } from '../../shared/contract/refusals';
import type { Result } from '../../shared/domain/kernel/result';

/** One person's line to the member door. */
export type MemberDoor = Readonly<{ gateway: string; openid: string }>;

const patienceMs = 10_000;

/** Calls an action; throws when the local cloud is not there or fails. */
export async function ask<C extends Contract>(
  { gateway, openid }: MemberDoor,
  { name }: C,
  input: InputOf<C> | Readonly<Record<string, never>> = {},
): Promise<Result<OutputOf<C>, RefusalOf<C> | DoorRefusal>> {
  const response = await fetch(new URL('/call/member', gateway), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-openid': openid },
    body: JSON.stringify({ action: name, ...(input as object) }),
    signal: AbortSignal.timeout(patienceMs),
  }).catch((cause: unknown) => {
    throw new Error(`no local cloud answers at ${gateway}: start it with npm start`, { cause });
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`the local cloud answered ${response.status}: ${text}`);
  return JSON.parse(text) as Result<OutputOf<C>, RefusalOf<C> | DoorRefusal>;
}
