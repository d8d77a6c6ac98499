import { Presets, SingleBar } from 'cli-progress';

/** Progress towards a known end; `finish` leaves the last state on the screen. */
export type Progress = Readonly<{ reach: (done: number) => void; finish: () => void }>;

/** A bar in a terminal, otherwise a line at every tenth. */
export function showProgress(title: string, total: number): Progress {
  if (process.stdout.isTTY) {
    const format = `${title} {bar} {percentage} % · {value} of {total} · {eta_formatted} left`;
    const bar = new SingleBar({ format, hideCursor: true }, Presets.shades_classic);
    bar.start(total, 0);
    return { reach: (done) => bar.update(done), finish: () => bar.stop() };
  }
  let said = 0;
  return {
    reach: (done) => {
      const tenth = Math.floor((done * 10) / Math.max(1, total));
      if (tenth > said) console.log(`${title} ${tenth * 10} %`);
      said = Math.max(said, tenth);
    },
    finish: () => undefined,
  };
}
