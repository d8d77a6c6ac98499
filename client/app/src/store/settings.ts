import * as v from 'valibot';
import { createStore } from 'zustand/vanilla';
import type { Shelf } from '@/platform/shelf';
import { lastState } from './last-state';

export const textSizes = ['system', 'large', 'larger', 'care'] as const;
export const languages = ['zh', 'en'] as const;

export type TextSize = (typeof textSizes)[number];
export type Language = (typeof languages)[number];

const settings = v.object({
  textSize: v.picklist(textSizes),
  /** Null follows the phone. */
  language: v.nullable(v.picklist(languages)),
});

export type Settings = Readonly<v.InferOutput<typeof settings>>;

const usual: Settings = { textSize: 'system', language: null };

/** How the person wants to read; kept on the phone. */
export function createSettings(shelf: Shelf) {
  const kept = lastState(shelf, 'settings', settings);
  const store = createStore<Settings>(() => kept.read() ?? usual);
  const change = (part: Partial<Settings>): void => {
    store.setState(part);
    kept.keep(store.getState());
  };
  return { store, change };
}

const largest = 1.5;

/** By how much text grows. What the phone asks for is followed as far as the layouts hold. */
export function textScale(size: TextSize, systemScale: number): number {
  if (size === 'system') return Math.min(largest, Math.max(1, systemScale));
  return { large: 1.25, larger: 1.5, care: 1.6 }[size];
}
