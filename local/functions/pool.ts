import { type PlatformFailure, executeFailed } from './outcome';
import { type Invocation } from './protocol';
import {
  type Ending,
  type InstanceOptions,
  type WarmInstance,
  startInstance,
} from './warm-instance';

/** The warm instances of one function and the calls waiting for one. */
export type Pool = Readonly<{
  /** A nested call, made by a function, goes before the others. */
  invoke: (invocation: Invocation, nested: boolean) => Promise<Ending>;
  counts: () => PoolCounts;
  stop: () => Promise<void>;
}>;

/** Instances alive now and calls waiting now; calls, failures and cold starts since the cloud was opened. */
export type PoolCounts = Readonly<{
  instances: number;
  waiting: number;
  calls: number;
  failures: number;
  coldStarts: number;
}>;

/** How many instances may be warm at once, and after how many idle ms the later ones go. */
export type PoolOptions = Omit<InstanceOptions, 'onReady' | 'onGone'>
  & Readonly<{ instances: number; idleMs: number }>;

// Beyond the limit for nested calls: their callers hold instances until they are answered.
const spareInstances = 8;

type Call = Readonly<{
  invocation: Invocation;
  nested: boolean;
  settle: (ending: Ending) => void;
}>;

type Seat = { instance?: WarmInstance; ready: boolean; busy: boolean; idle?: NodeJS.Timeout };

type House = {
  options: PoolOptions;
  seats: Set<Seat>;
  calls: Call[];
  counted: { calls: number; failures: number; coldStarts: number };
  stopped: boolean;
};

function leaveLater(house: House, seat: Seat): void {
  seat.idle = setTimeout(() => {
    house.seats.delete(seat);
    void seat.instance?.stop();
  }, house.options.idleMs);
  seat.idle.unref();
}

async function takeCall(house: House, seat: Seat): Promise<void> {
  const call = house.calls.shift();
  if (call === undefined || seat.instance === undefined) return leaveLater(house, seat);
  clearTimeout(seat.idle);
  seat.busy = true;
  const ending = await seat.instance.invoke(call.invocation);
  seat.busy = false;
  if (!ending.ok) house.counted.failures += 1;
  call.settle(ending);
  if (house.seats.has(seat)) void takeCall(house, seat);
}

function leave(house: House, seat: Seat, why: PlatformFailure): void {
  house.seats.delete(seat);
  clearTimeout(seat.idle);
  // An instance that never got ready answers for the call it was started for.
  if (!seat.ready) {
    house.counted.failures += 1;
    house.calls.shift()?.settle({ ok: false, failure: why });
  }
  grow(house);
}

function start(house: House): void {
  const seat: Seat = { ready: false, busy: false };
  house.seats.add(seat);
  house.counted.coldStarts += 1;
  seat.instance = startInstance({
    ...house.options,
    onReady: () => {
      seat.ready = true;
      void takeCall(house, seat);
    },
    onGone: (why) => leave(house, seat, why),
  });
}

function grow(house: House): void {
  const { calls, seats, options, stopped } = house;
  const starting = [...seats].filter(({ ready }) => !ready).length;
  const limit = options.instances + (calls[0]?.nested === true ? spareInstances : 0);
  if (!stopped && calls.length > starting && seats.size < limit) start(house);
}

function invoke(house: House, invocation: Invocation, nested: boolean): Promise<Ending> {
  house.counted.calls += 1;
  return new Promise((settle) => {
    if (nested) house.calls.unshift({ invocation, nested, settle });
    else house.calls.push({ invocation, nested, settle });
    const idle = [...house.seats].find(({ ready, busy }) => ready && !busy);
    if (idle === undefined) grow(house);
    else void takeCall(house, idle);
  });
}

async function stop(house: House): Promise<void> {
  house.stopped = true;
  const failure = executeFailed('the cloud was stopped');
  for (const call of house.calls.splice(0)) call.settle({ ok: false, failure });
  await Promise.all([...house.seats].map((seat) => seat.instance?.stop() ?? Promise.resolve()));
}

/** Opens the pool of one function; instances start when calls come. */
export function openPool(options: PoolOptions): Pool {
  const house: House = {
    options,
    seats: new Set(),
    calls: [],
    counted: { calls: 0, failures: 0, coldStarts: 0 },
    stopped: false,
  };
  return {
    invoke: (invocation, nested) => invoke(house, invocation, nested),
    counts: () => ({
      ...house.counted,
      instances: house.seats.size,
      waiting: house.calls.length,
    }),
    stop: () => stop(house),
  };
}
