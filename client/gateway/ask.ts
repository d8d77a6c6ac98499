import type { Contract, InputOf, OutputOf, RefusalOf } from '../../shared/contract/contract';
import type { DoorRefusal } from '../../shared/contract/refusals';
import type { Result } from '../../shared/domain/kernel/result';
import type { Gateway } from './gateway';

/** Who asks at which door: a WeChat user by OPENID, or the cloud console by the operator's name. */
export type Caller =
  | Readonly<{ door: 'member' | 'staff' | 'operator'; openid: string }>
  | Readonly<{ door: 'operator'; operator: string }>;

export type Answer<C extends Contract> = Result<OutputOf<C>, RefusalOf<C> | DoorRefusal>;

/** Asks for one action of a door as its contract says. */
export async function ask<C extends Contract>(
  gateway: Gateway,
  [caller, { name }]: readonly [Caller, C],
  input: InputOf<C>,
): Promise<Answer<C>> {
  const { door } = caller;
  const answer = await gateway.post(
    `/call/${door}`,
    'openid' in caller
      ? { headers: { 'x-openid': caller.openid }, body: { action: name, ...(input as object) } }
      : { body: { action: name, operator: caller.operator, ...(input as object) } },
  );
  return answer as Answer<C>;
}

/** The value of an answer; throws when it is a refusal that nothing here expects. */
export function valueOf<Value>(answer: Result<Value, unknown>, what: string): Value {
  if (answer.ok) return answer.value;
  throw new Error(`${what} was refused: ${JSON.stringify(answer.refusal)}`);
}
