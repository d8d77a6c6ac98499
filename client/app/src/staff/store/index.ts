import { useStore } from 'zustand';
import { line } from '@/api';
import type { OutputOf } from '@shared/contract/contract';
import { scripts as scriptsAsked } from '@shared/contract/staff/scripts';
import { today as todayAsked } from '@shared/contract/staff/today';
import { newId } from '@/api/request-ids';
import { shelf } from '@/platform/shelf';
import { codeKeys, staff } from '@/store';
import { type AtStore, createAtStore } from './at-store';
import { type BindingState, createBinding } from './binding';
import { type DoorState, createDoor } from './door';
import { createFollowUps, type FollowUps, type SettlingState } from './follow-ups';
import { type QueueState, createQueue } from './queue';
import { type ReceiptState, createReceipt } from './receipt';
import { type RefundState, createRefund } from './refund';
import { createSale } from './sale';
import { type TillState, createTill } from './till';
import type { Today } from './today';

type Scripts = OutputOf<typeof scriptsAsked>;

const { heard, serverTime: now } = codeKeys;

export const till = createTill(shelf, line, heard);
export const queue = createQueue(shelf, line, now);
export const sale = createSale({
  line,
  queue,
  now,
  heard,
  newId: () => newId(Math.random),
  chance: Math.random,
});
export const today = createAtStore(shelf, line, todayAsked);
export const followUps = createFollowUps(shelf, line);
export const scripts = createAtStore(shelf, line, scriptsAsked);
export const refund = createRefund(line);
export const door = createDoor({ shelf, line, now });
export const receipt = createReceipt({ line, now, chance: Math.random });
export const binding = createBinding(line, () => Promise.all([till.refresh(), staff.refresh()]));

export const useTill = (): TillState => useStore(till.store);
export const useQueue = (): QueueState => useStore(queue.store);
export const useToday = (): AtStore<Today> => useStore(today.store);
export const useFollowUps = (): AtStore<FollowUps> => useStore(followUps.list.store);
export const useSettling = (): SettlingState => useStore(followUps.settling);
export const useScripts = (): AtStore<Scripts> => useStore(scripts.store);
export const useRefund = (): RefundState => useStore(refund.store);
export const useDoor = (): DoorState => useStore(door.store);
export const useReceipt = (): ReceiptState => useStore(receipt.store);
export const useBinding = (): BindingState => useStore(binding.store, (state) => state.binding);
