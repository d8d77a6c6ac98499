/** Shows that something whose end is not known is under way, and for how long. */
export function showWaiting(title: string): Readonly<{ end: () => void }> {
  const began = performance.now();
  const line = (): string => `${title} · ${Math.round((performance.now() - began) / 1000)} s`;
  const isTerminal = process.stdout.isTTY;
  const show = (): void => void process.stdout.write(isTerminal ? `\r${line()}` : `${line()}\n`);
  show();
  const timer = setInterval(show, isTerminal ? 1_000 : 10_000);
  return {
    end: () => {
      clearInterval(timer);
      process.stdout.write(isTerminal ? `\r${line()}\n` : `${line()}\n`);
    },
  };
}
