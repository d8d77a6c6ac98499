import type { Scan } from './scanner';

export const hasScanner = false;

/** A desk has no scanner of its own: the page that asks offers camera, picture or digits. */
export const scanCode = (): Promise<Scan> => Promise.resolve({ kind: 'no-camera' });
