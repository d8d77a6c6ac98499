import { inviteStaff } from '../../shared/contract/operator/invite-staff';
import { saveSource } from '../../shared/contract/operator/save-source';
import { saveStore } from '../../shared/contract/operator/save-store';
import { bind } from '../../shared/contract/staff/bind';
import { me } from '../../shared/contract/staff/me';
import { ask, valueOf } from '../gateway/ask';
import type { Gateway } from '../gateway/gateway';
import { people, sources, stores } from './shop';

const desk = { door: 'operator', operator: 'opening' } as const;

type Person = (typeof people)[number];

/** Invited at the console, bound by the person; who works here already is left alone. */
async function employ(gateway: Gateway, { openid, name, role, stores: at }: Person): Promise<void> {
  const till = { door: 'staff', openid } as const;
  if ((await ask(gateway, [till, me], {})).ok) return;
  const invited = await ask(gateway, [desk, inviteStaff], { name, role, stores: [...at] });
  const { invitation } = valueOf(invited, `inviting ${name}`);
  valueOf(await ask(gateway, [till, bind], { invitation }), `binding ${name}`);
}

/** Opens the stores, makes known how people come by, and employs the people; a second time it changes nothing. */
export async function openStores(gateway: Gateway): Promise<void> {
  for (const store of stores) {
    const saved = await ask(gateway, [desk, saveStore], { ...store, open: true });
    valueOf(saved, `opening ${store.name}`);
  }
  for (const source of sources) {
    valueOf(
      await ask(gateway, [desk, saveSource], { ...source, storeId: null, open: true }),
      `saving ${source.name}`,
    );
  }
  for (const person of people) await employ(gateway, person);
}
