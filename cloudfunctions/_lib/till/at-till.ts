import { accept, refuse } from '../../../shared/domain/kernel/result';
import { defineAction } from '../door/define-action';
import type { Door } from '../door/open-door';
import { fromMiniProgram } from '../door/sources';
import { type Staff, activeStaff, worksAt } from './staff';
import { storeOf } from './stores';

/** An action of a person who works at the store that the input names. */
export const defineTillAction = defineAction<Staff>();

const storeNamed = (event: Readonly<Record<string, unknown>>): string | null =>
  typeof event['storeId'] === 'string' ? event['storeId'] : null;

/** The staff door: active staff only, at an open store of theirs, both looked up for each call. */
export const tillDoor: Omit<Door<Staff>, 'name' | 'actions'> = {
  admits: ({ openid, source }) => openid !== null && fromMiniProgram(source),
  recognise: async ({ openid, source }, event) => {
    if (openid === null) return refuse({ code: 'not-allowed' });
    const storeId = storeNamed(event);
    const [staff, store] = await Promise.all([
      activeStaff(openid),
      storeId === null ? null : storeOf(storeId),
    ]);
    if (staff === null) return refuse({ code: 'not-staff' });
    if (storeId !== null) {
      if (!worksAt(staff, storeId)) return refuse({ code: 'not-your-store' });
      if (store?.open !== true) return refuse({ code: 'store-closed' });
    }
    const actor = { kind: 'staff', id: staff._id, role: staff.role, storeId, source } as const;
    return accept({ who: staff, actor });
  },
};
