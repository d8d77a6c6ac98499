import { type Clock } from '../clock';

/** Makes every `Date` of this thread read the cloud's clock; timers keep the machine's time. */
export function replaceDate(clock: Clock): void {
  const machine = globalThis.Date;
  const date = new Proxy(machine, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [clock.now()] : given, newTarget) as Date,
    apply: () => new machine(clock.now()).toString(),
  });
  machine.now = () => clock.now();
  // Libraries compare `value.constructor === Date`.
  machine.prototype.constructor = date;
  globalThis.Date = date;
}
