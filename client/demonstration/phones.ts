import { codeKeys } from '../../shared/contract/member/code-key';
import { enrol } from '../../shared/contract/member/enrol';
import { invite } from '../../shared/contract/member/invite';
import type { Instant } from '../../shared/domain/kernel/instant';
import type { CodeKey } from '../../shared/domain/member-code/index';
import { showCode } from '../code/show-code';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';
import type { Customer } from './customers';

/** The customers' phones: each keeps its code keys and fetches new ones when they have run out. */
export type Phones = Readonly<{
  /** By somebody's invitation, or else by the customer's own source. */
  join: (customer: Customer, invitedBy: Customer | null) => Promise<void>;
  code: (customer: Customer, at: Instant) => Promise<string>;
}>;

/** Opens phones that hold nothing yet. */
export function openPhones(gateway: Gateway): Phones {
  const kept = new Map<string, readonly CodeKey[]>();

  const invitationOf = async ({ openid }: Customer): Promise<string> => {
    const answer = await ask(gateway, [{ door: 'member', openid }, invite], {});
    return valueOf(answer, `the invitation of ${openid}`).source;
  };

  const join: Phones['join'] = async ({ openid, source: own }, invitedBy) => {
    const source = invitedBy === null ? own : await invitationOf(invitedBy);
    const answer = await ask(gateway, [{ door: 'member', openid }, enrol], { source });
    kept.set(openid, valueOf(answer, `joining as ${openid}`).codeKeys);
  };

  const code: Phones['code'] = async ({ openid }, at) => {
    const offline = showCode(kept.get(openid) ?? [], at);
    if (offline.ok) return offline.value.code;
    const answer = await ask(gateway, [{ door: 'member', openid }, codeKeys], {});
    const fresh = valueOf(answer, `the code keys of ${openid}`).codeKeys;
    kept.set(openid, fresh);
    return valueOf(showCode(fresh, at), `the code of ${openid}`).code;
  };

  return { join, code };
}
