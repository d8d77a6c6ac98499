import { type Result, refuse } from '../../../shared/domain/kernel/result';
import type { DoorRefusal } from '../../../shared/contract/refusals';
import { type Caller, caller } from '../cloudbase/sdk';
import { now } from '../clock';
import { programmeAt } from '../programme/published';
import { report } from '../report';
import type { Actor } from './actor';
import { type Action, requestOf } from './define-action';

type Event = Readonly<Record<string, unknown>>;
type Answer = Result<unknown, unknown>;
type Outcome = 'done' | 'refused' | 'failed';
type Admitted<Who> = Result<Readonly<{ who: Who; actor: Actor }>, unknown>;

export type Door<Who> = Readonly<{
  name: string;
  /** Whether calls of this source may come in at all; what is not on the list stays out. */
  admits: (caller: Caller, event: Event) => boolean;
  /** Who the caller is here, looked up anew for each call. */
  recognise: (caller: Caller, event: Event, action: string) => Promise<Admitted<Who>>;
  /** Keys of the event that are the door's own, not the action's. */
  ownKeys?: readonly string[];
  /** Told of every call that was let in and how it ended. */
  audit?: (
    record: Readonly<{ actor: Actor; action: string; input: unknown; outcome: Outcome }>,
  ) => Promise<void>;
  actions: readonly Action<Who>[];
}>;

/** WeChat adds these to every event; they are not what says who is calling. */
const platformKeys = ['userInfo', 'tcbContext'];

/** The front door every call passes: who is it, what do they ask, what may they hear. */
export const openDoor =
  <Who>(door: Door<Who>) =>
  async (event: unknown): Promise<Result<unknown, unknown>> => {
    const { action: name, ...rest } = plain(event);
    try {
      const by = caller();
      if (!door.admits(by, rest)) return refuse<DoorRefusal>({ code: 'not-allowed' });
      const action = door.actions.find((one) => one.name === name);
      if (action === undefined) return refuse<DoorRefusal>({ code: 'unknown-action' });
      const firstTry = rest['firstTry'] === true;
      const doorKeys = [...(door.ownKeys ?? []), ...(firstTry ? ['firstTry'] : [])];
      const input = action.parse(without(rest, [...platformKeys, ...doorKeys]));
      if (!input.ok) return input;
      return await serve(door, action, { by, event: rest, input: input.value, firstTry });
    } catch (failure) {
      report(`${door.name}/${typeof name === 'string' ? name.slice(0, 40) : ''}`, failure);
      return refuse<DoorRefusal>({ code: 'internal' });
    }
  };

type Come = Readonly<{ by: Caller; event: Event; input: unknown; firstTry: boolean }>;

/** Role, programme and what the action reads come side by side; the use case starts when all are there. */
async function serve<Who>(
  door: Door<Who>,
  action: Action<Who>,
  { by, event, input, firstTry }: Come,
): Promise<Answer> {
  const at = now();
  const gathering = Promise.all([
    programmeAt(at),
    action.gather({ input, openid: by.openid, at, firstTry }),
  ]);
  const [admitted] = await Promise.all([
    door.recognise(by, event, action.name),
    // What fails here is told below, once it is known who asked: that is audited.
    gathering.catch(() => undefined),
  ]);
  if (!admitted.ok) {
    await gathering.then(
      ([, found]) => action.release(found),
      () => undefined,
    );
    return admitted;
  }
  const { who, actor } = admitted.value;
  const request = requestOf(action.name, input);
  let outcome: Outcome = 'failed';
  try {
    const [programme, found] = await gathering;
    const answer = await action.run({ input, who, found, at, programme, actor, request });
    outcome = answer.ok ? 'done' : 'refused';
    return answer;
  } finally {
    await door.audit?.({ actor, action: action.name, input, outcome });
  }
}

const plain = (event: unknown): Event =>
  typeof event === 'object' && event !== null && !Array.isArray(event) ? (event as Event) : {};

const without = (event: Event, keys: readonly string[]): Event =>
  Object.fromEntries(Object.entries(event).filter(([key]) => !keys.includes(key)));
