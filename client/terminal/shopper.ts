import type { OutputOf } from '../../shared/contract/contract';
import { codeKeys } from '../../shared/contract/member/code-key';
import { enrol } from '../../shared/contract/member/enrol';
import { home } from '../../shared/contract/member/home';
import type { CodeKey, ShownCode } from '../../shared/domain/member-code/index';
import { showCode } from '../code/show-code';
import { ask, type MemberDoor } from './gateway';

/** What the phone keeps: the code keys, and how far its clock is behind the server's. */
export type KeptKeys = Readonly<{ keys: readonly CodeKey[]; behindMs: number }>;

export type Card = OutputOf<typeof home>['card'];

/** Fetches the code keys, joining first when told to. Throws a sentence when there are none. */
export async function fetchKeys(door: MemberDoor, join: boolean): Promise<KeptKeys> {
  const answer = join ? await ask(door, enrol) : await ask(door, codeKeys);
  if (answer.ok) return { keys: answer.value.codeKeys, behindMs: answer.value.at - Date.now() };
  throw new Error(sentence(answer.refusal));
}

/** Fetches the card, and the server's time with it. */
export async function fetchCard(
  door: MemberDoor,
): Promise<Readonly<{ card: Card; behindMs: number }>> {
  const answer = await ask(door, home);
  if (answer.ok) return { card: answer.value.card, behindMs: answer.value.at - Date.now() };
  throw new Error(sentence(answer.refusal));
}

/** The code to show now; asks the server only when the kept keys have run out. */
export async function codeNow(
  door: MemberDoor,
  kept: KeptKeys,
): Promise<Readonly<{ shown: ShownCode; kept: KeptKeys }>> {
  const offline = showCode(kept.keys, Date.now() + kept.behindMs);
  if (offline.ok) return { shown: offline.value, kept };
  const fresh = await fetchKeys(door, false);
  const shown = showCode(fresh.keys, Date.now() + fresh.behindMs);
  if (!shown.ok) throw new Error('the server sent no key for today');
  return { shown: shown.value, kept: fresh };
}

const sentence = (refusal: Readonly<{ code: string }>): string =>
  refusal.code === 'not-a-member'
    ? 'not a member yet: add --join'
    : `refused: ${JSON.stringify(refusal)}`;
