import * as v from 'valibot';
import { type Result, accept, refuse } from '../domain/kernel/result';

/** The input is not what the action takes; `field` says where, `reason` what was expected. */
export type MalformedInput = Readonly<{ code: 'malformed-input'; field: string; reason: string }>;

type Schema = v.GenericSchema;

/**
 * One action as both sides see it: the door parses and filters by it, the client gets its types
 * from it. `Refusal` lives only in the types.
 */
export type Contract<
  Name extends string = string,
  Input extends Schema = Schema,
  Output extends Schema = Schema,
  Refusal = unknown,
> = Readonly<{ name: Name; input: Input; output: Output; refusal?: Refusal }>;

/** A value nobody changes, all the way down. */
export type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;

export type InputOf<C extends Contract> = Immutable<v.InferOutput<C['input']>>;
export type OutputOf<C extends Contract> = Immutable<v.InferOutput<C['output']>>;
export type RefusalOf<C extends Contract> = NonNullable<C['refusal']>;

/** A contract whose action may refuse with `Refusal` besides what every door may say. */
export const contract =
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- named by the caller, the rest is inferred
  <Refusal = never>() =>
    <Name extends string, Input extends Schema, Output extends Schema>(
      definition: Readonly<{ name: Name; input: Input; output: Output }>,
    ): Contract<Name, Input, Output, Refusal> =>
      definition;

/** The input as the contract types it, or the first field that is wrong. Unknown keys are wrong. */
export function parseInput<C extends Contract>(
  { input }: C,
  raw: unknown,
): Result<InputOf<C>, MalformedInput> {
  const parsed = v.safeParse(input, raw, { abortEarly: true });
  if (parsed.success) return accept(parsed.output as InputOf<C>);
  const issue = nearest(parsed.issues[0]);
  const field = v.getDotPath(issue) ?? '';
  return refuse({ code: 'malformed-input', field, reason: issue.message.slice(0, 120) });
}

/** Of several shapes that an input may have, the complaint about what it brings, not what it lacks. */
function nearest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = issue.issues ?? [];
  return inner.find(({ input }) => input !== undefined) ?? inner[0] ?? issue;
}
