import type { Contract, Immutable, InputOf } from '@shared/contract/contract';
import type { Instant } from '@shared/domain/kernel/instant';
import { refuse } from '@shared/domain/kernel/result';
import type { GenericSchema, InferInput } from 'valibot';
import type { CallFunction } from '@/platform/cloud';
import type { Shelf } from '@/platform/shelf';
import type { Answer } from './answer';
import { type Wait, reach } from './reach';
import { openRequestIds } from './request-ids';

type Door = 'member' | 'staff' | 'operator';

/** What an action may be given; what has a default may be left out. */
export type Given<C extends Contract> = C['input'] extends GenericSchema
  ? Immutable<InferInput<C['input']>>
  : InputOf<C>;

type WithoutId<Input> = Input extends unknown ? Omit<Input, 'requestId'> : never;

/** Everything the call layer needs from the phone. */
export type Phone = Readonly<{
  callFunction: CallFunction;
  shelf: Shelf;
  now: () => Instant;
  wait: Wait;
  /** From 0 up to 1. */
  chance: () => number;
}>;

/** The one way from a screen to a door. It never throws; what kept it from an answer is a refusal. */
export type Line = Readonly<{
  /** Asks for something that may be asked as often as one likes. */
  ask: <C extends Contract>(door: Door, contract: C, given: Given<C>) => Promise<Answer<C>>;
  /**
   * Asks for a change. The same wish keeps its request id until there is a final answer, so it
   * happens once however often it is tapped; `about` tells wishes apart that say the same, such as
   * the check-ins of two days.
   */
  send: <C extends Contract>(
    door: Door,
    contract: C,
    wish: Readonly<{ given: WithoutId<Given<C>>; about?: string }>,
  ) => Promise<Answer<C>>;
}>;

export function openLine(phone: Phone): Line {
  const ids = openRequestIds(phone.shelf, phone);

  async function call<C extends Contract>(
    door: Door,
    { name }: C,
    { given, isNew }: Readonly<{ given: object; isNew: boolean }>,
  ): Promise<Answer<C>> {
    const event = { action: name, ...given };
    const reply = await reach(phone.callFunction, { name: door, event, isNew }, phone);
    // The function answers in the contract's own words; both sides compile against it.
    if (reply.reached) return reply.answer as Answer<C>;
    return refuse({ code: 'unreachable', why: reply.why });
  }

  const ask: Line['ask'] = (door, contract, given) =>
    call(door, contract, { given: given as object, isNew: false });

  const send: Line['send'] = async (door, contract, { given, about = '' }) => {
    const wish = JSON.stringify([door, contract.name, about, given]);
    const { id: requestId, isNew } = ids.open(wish);
    const answer = await call(door, contract, { given: { ...given, requestId }, isNew });
    if (answer.ok || isFinal(answer.refusal as Readonly<{ code: string }>)) ids.close(wish);
    return answer;
  };

  return { ask, send };
}

/** Not final: what may have happened all the same, or would happen if asked again. */
const openEnded: readonly string[] = ['unreachable', 'internal', 'busy'];

/** Whether asking again would not change what has become of a change that was asked for. */
export const isFinal = (refusal: Readonly<{ code: string }>): boolean =>
  !openEnded.includes(refusal.code);
