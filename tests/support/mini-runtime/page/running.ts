import { type Device, type MiniProgram } from '../mini-program';

declare global {
  interface Window {
    miniProgram: MiniProgram;
    device: Device;
    /** Told whatever happens that a test wants to hear of. */
    heard?: (event: string, params: unknown) => void;
  }
}

/** The mini-program that this window runs. */
export const program: MiniProgram = window.miniProgram;

/** The phone that this window stands for. */
export const device: Device = window.device;

const faults: string[] = [];

/** Everything that went wrong since the start; a journey ends with none. */
export const faultsSoFar = (): readonly string[] => faults;

/** Reports something that went wrong: kept, printed and told. */
export function fault(what: unknown): void {
  const text = what instanceof Error ? (what.stack ?? what.message) : JSON.stringify(what);
  faults.push(text);
  console.error(text);
  window.heard?.('App.exceptionThrown', { message: text, stack: text });
}

/** Stops whoever uses something that this runtime does not have. */
export function notHere(what: string): never {
  const error = new Error(`${what} is not implemented in this runtime`);
  fault(error);
  throw error;
}
