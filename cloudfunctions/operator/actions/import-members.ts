import { dayOf, startOf } from '../../../shared/domain/kernel/day';
import { yearsOn } from '../../../shared/domain/milestones';
import { assert } from '../../../shared/domain/kernel/assert';
import { accept } from '../../../shared/domain/kernel/result';
import { importMembers as contract } from '../../../shared/contract/operator/import-members';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import { find } from '../../_lib/cloudbase/documents';
import { defineDeskAction } from '../../_lib/desk/at-desk';
import type { Call } from '../../_lib/door/define-action';
import { createOrders, standingOf } from '../../_lib/desk/import-orders';
import { type Imported, type Problem, problemsOf } from '../../_lib/desk/import-problems';
import { createMember } from '../../_lib/members/enrol';
import { execute } from '../../_lib/members/execute';
import { memberOfExternalId } from '../../_lib/members/find-member';
import type { StoredMember } from '../../_lib/members/stored';
import { isRecorded, orderIdOf } from '../../_lib/orders/stored';
import type { Store } from '../../_lib/till/stores';

type Input = InputOf<typeof contract>;
type Outcome = OutputOf<typeof contract>['members'][number];
type Importing = Call<Input, unknown, ReadonlySet<string>>;

const TRIES = 5;

/**
 * One member: checked whole, then created, then credited with what is not credited yet. When somebody
 * else writes to the member meanwhile, what is left to credit is worked out anew.
 */
async function importOne(imported: Imported, call: Importing): Promise<Outcome> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const outcome = await tryImport(imported, call);
    if (outcome !== null) return outcome;
  }
  return refused(imported.externalId, [{ field: '', reason: 'busy' }]);
}

const refused = (externalId: string, problems: readonly Problem[]): Outcome => ({
  externalId,
  outcome: 'refused',
  purchases: 0,
  problems: [...problems],
});

async function tryImport(imported: Imported, call: Importing): Promise<Outcome | null> {
  const { externalId, purchases } = imported;
  const known = await memberOfExternalId(externalId);
  const standing = await standingOf(known?._id ?? null, purchases);
  const problems = [
    ...problemsOf(imported, { stores: call.found, at: call.at }),
    ...standing.problems,
  ];
  if (problems.length > 0) {
    // What looks like another member's may be this one's, brought by somebody else just now.
    return known === null && (await memberOfExternalId(externalId))
      ? null
      : refused(externalId, problems);
  }
  const outcome = known === null ? 'new' : 'known';
  const open = unrecorded(known, standing.open);
  const taken = await take(known, { imported, open, call });
  return taken ? { externalId, outcome, purchases: open.length, problems: [] } : null;
}

/** Purchases that an earlier try has written to the member already do not count again. */
const unrecorded = (known: StoredMember | null, open: Imported['purchases']) => {
  const waiting = known?.outbox.flatMap(({ events }) => events) ?? [];
  return open.filter(
    ({ storeId, orderNo }) => !waiting.some(isRecorded(orderIdOf(storeId, orderNo))),
  );
};

/** False when somebody else came between: what is open was worked out on what is no longer so. */
async function take(known: StoredMember | null, importing: Import): Promise<boolean> {
  const { imported, open, call } = importing;
  if (call.input.check) return true;
  const member = known ?? (await create(imported, call));
  if (member === null || !(await createOrders(member._id, open, call.at))) return false;
  return credit(member, importing);
}

type Import = Readonly<{ imported: Imported; open: Imported['purchases']; call: Importing }>;

async function create(imported: Imported, call: Importing): Promise<StoredMember | null> {
  const { externalId, name, phone, joinedOn } = imported;
  const person = {
    externalId,
    ...(name === undefined ? {} : { name }),
    ...(phone === undefined ? {} : { phone }),
  };
  return createMember(call.programme, {
    act: { at: startOf(joinedOn), action: contract.name, requestId: null },
    actor: call.actor,
    source: 'import',
    years: yearsOn(joinedOn, dayOf(call.at)),
    inviter: null,
    person,
    isKnown: async () => (await memberOfExternalId(externalId)) !== null,
  });
}

async function credit(member: StoredMember, { imported, open, call }: Import): Promise<boolean> {
  const { at, programme, actor, input } = call;
  const opening = member.openingImported === true ? { points: 0, growth: 0 } : imported.opening;
  const credited = await execute(member, {
    programme,
    act: { at, action: contract.name, actor },
    request: null,
    once: true,
    command: {
      kind: 'import-history',
      opening,
      purchases: open.map(({ storeId, orderNo, on, amountFen }) => ({
        orderId: orderIdOf(storeId, orderNo),
        storeId,
        on,
        amountFen,
      })),
      earns: input.earns,
      at,
    },
    answer: () => null,
    ...(member.openingImported === true ? {} : { beside: { openingImported: true } }),
  });
  assert(credited.ok || credited.refusal.code === 'busy', 'history that was checked is taken');
  return credited.ok;
}

export const importMembers = defineDeskAction(contract, {
  gather: async (): Promise<ReadonlySet<string>> => {
    const stores = await find<Store>('stores', {}, { limit: 1000 });
    return new Set(stores.map(({ _id }) => _id));
  },
  run: async (call) => {
    const members: Outcome[] = [];
    for (const imported of call.input.members) members.push(await importOne(imported, call));
    return accept({ members });
  },
});
