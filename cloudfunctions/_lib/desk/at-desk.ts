import { accept, refuse } from '../../../shared/domain/kernel/result';
import { add } from '../cloudbase/documents';
import { now } from '../clock';
import type { Actor } from '../door/actor';
import { defineAction } from '../door/define-action';
import type { Door } from '../door/open-door';
import { consoleSources, fromMiniProgram } from '../door/sources';
import { newId } from '../ids';
import type { StoredMember } from '../members/stored';
import { activeStaff, isOperator } from '../till/staff';

/** Who acts for the shop: a person by their own rights, or at the cloud console by the name they give. */
export type Operator = Readonly<{ id: string; openid: string | null }>;

/** An action of an operator. */
export const defineDeskAction = defineAction<Operator>();

const named = (event: Readonly<Record<string, unknown>>): string | null => {
  const { operator } = event;
  return typeof operator === 'string'
    && /^[\p{L}\w](?:[\p{L}\w .-]{0,30}[\p{L}\w.])?$/u.test(operator)
    ? operator
    : null;
};

/**
 * The operators' door: people with that role through the mini-program, and the cloud console's "run
 * function" box, which carries no OPENID and must name who is at it. Everything is audited.
 */
export const deskDoor: Omit<Door<Operator>, 'name' | 'actions'> = {
  ownKeys: ['operator'],
  admits: ({ openid, source }) =>
    openid === null ? consoleSources().includes(source) : fromMiniProgram(source),
  recognise: async ({ openid, source }, event) => {
    if (openid === null) {
      const name = named(event);
      if (name === null) {
        return refuse({ code: 'malformed-input', field: 'operator', reason: 'who is asking' });
      }
      const id = `console:${name}`;
      const actor: Actor = { kind: 'console', id, role: 'operator', storeId: null, source };
      return accept({ who: { id, openid }, actor });
    }
    const staff = await activeStaff(openid);
    if (staff === null || !isOperator(staff.role)) return refuse({ code: 'not-allowed' });
    const { _id: id, role } = staff;
    const actor: Actor = { kind: 'operator', id, role, storeId: null, source };
    return accept({ who: { id, openid }, actor });
  },
  audit: async ({ actor, action, input, outcome }) => {
    await add('audit', { _id: newId(), at: now(), actor, action, about: about(input), outcome });
  },
};

/** Nobody corrects their own membership. */
export const isOwnAccount = ({ openid }: Operator, member: StoredMember): boolean =>
  openid !== null && member.openid === openid;

/** What an audited call was about: ids only, never a name, a phone number or what was searched for. */
function about(input: unknown): Readonly<Record<string, unknown>> {
  const kept = [
    'memberNo',
    'storeId',
    'staffId',
    'approval',
    'requestId',
    'after',
    'points',
    'growth',
    'coupon',
    'campaign',
  ];
  return Object.fromEntries(
    Object.entries(input as Record<string, unknown>).filter(([key]) => kept.includes(key)),
  );
}
