/** Time that went by and time all threads of this process computed, in ms. */
export type Spent = Readonly<{ ms: number; cpuMs: number }>;

export const nothingSpent: Spent = { ms: 0, cpuMs: 0 };

/** Does some work and says what it took; the rest of the machine's load shows in `ms` only. */
export async function timed<Value>(
  work: () => Promise<Value>,
): Promise<Readonly<{ value: Value; spent: Spent }>> {
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(cpu);
  return { value, spent: { ms: performance.now() - begun, cpuMs: (user + system) / 1000 } };
}

export const together = (a: Spent, b: Spent): Spent => ({
  ms: a.ms + b.ms,
  cpuMs: a.cpuMs + b.cpuMs,
});
