import { callFunction } from '@/platform/cloud';
import { shelf } from '@/platform/shelf';
import { openLine } from './line';

export const line = openLine({
  callFunction,
  shelf,
  now: Date.now,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  chance: Math.random,
});
