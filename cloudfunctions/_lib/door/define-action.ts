import { type Result, accept } from '../../../shared/domain/kernel/result';
import * as v from 'valibot';
import type { Instant } from '../../../shared/domain/kernel/instant';
import type { Programme } from '../../../shared/domain/programme';
import {
  type Contract,
  type InputOf,
  type OutputOf,
  type RefusalOf,
  parseInput,
} from '../../../shared/contract/contract';
import type { DoorRefusal } from '../../../shared/contract/refusals';
import { canonical } from '../canonical';
import { digest } from '../ids';
import type { Request } from '../members/execute';
import type { Actor } from './actor';

/** Everything a use case may know about the call besides its input. */
export type Call<Input, Who, Found> = Readonly<{
  input: Input;
  who: Who;
  found: Found;
  at: Instant;
  programme: Programme;
  actor: Actor;
  /** The request's own name and the print of what it asks; an action without one makes up none. */
  request: Request | null;
}>;

/** What is known before the caller's role is. */
export type Asked<Input> = Readonly<{
  input: Input;
  openid: string | null;
  at: Instant;
  /** The phone says that it sends this request for the first time: no answer to it can be remembered. */
  firstTry: boolean;
}>;

type Answer<C extends Contract> = Promise<
  Result<OutputOf<C>, RefusalOf<C> | Extract<DoorRefusal, { code: 'busy' | 'request-id-reused' }>>
>;

type UseCase<C extends Contract, Who, Found> = Readonly<{
  /** Reads that need not wait for the caller's role: they run beside its look-up. */
  gather?: (asked: Asked<InputOf<C>>) => Promise<Found>;
  run: (call: Call<InputOf<C>, Who, Found>) => Answer<C>;
  /** Takes back what gathering began, when the caller turns out to have no right to it. */
  release?: (found: Found) => Promise<void>;
}>;

/** One action of a door, its types folded away: the door asks it in this order. */
export type Action<Who> = Readonly<{
  name: string;
  parse: (raw: unknown) => Result<unknown, DoorRefusal>;
  gather: (asked: Asked<unknown>) => Promise<unknown>;
  release: (found: unknown) => Promise<void>;
  run: (call: Call<unknown, Who, unknown>) => Promise<Result<unknown, unknown>>;
}>;

/** An action is its contract and its use case; the answer is cut to what the contract promises. */
export const defineAction =
  <Who>() =>
  <C extends Contract, Found = undefined>(
    contract: C,
    { gather, run, release }: UseCase<C, Who, Found>,
  ): Action<Who> => ({
    name: contract.name,
    parse: (raw) => parseInput(contract, raw),
    gather: async (asked) => gather?.(asked as Asked<InputOf<C>>),
    release: async (found) => release?.(found as Found),
    run: async (call) => {
      const answer = await run(call as Call<InputOf<C>, Who, Found>);
      return answer.ok ? accept(v.parse(contract.output, answer.value)) : answer;
    },
  });

/** The request an input names, with a print of everything it asks. */
export function requestOf(action: string, input: unknown): Request | null {
  if (typeof input !== 'object' || input === null || !('requestId' in input)) return null;
  const { requestId } = input;
  if (typeof requestId !== 'string') return null;
  return { id: requestId, fingerprint: digest(canonical([action, input])).slice(0, 22) };
}
