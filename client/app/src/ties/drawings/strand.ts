const [width, height] = [360, 132] as const;
const left = 36;
const right = width - left;
const high = 24;
const onAThread = 24;
const mostThreads = 6;
const largest = 8;

type Thread = Readonly<{ beads: number; sag: number }>;

/** Beads on as many threads as they need, one hung under the other. */
function threadsOf(beads: number): readonly Thread[] {
  const count = Math.min(mostThreads, Math.max(1, Math.ceil(beads / onAThread)));
  return Array.from({ length: count }, (_, nth) => ({
    beads: Math.floor((beads + nth) / count),
    sag: 78 - (count - 1 - nth) * (count > 3 ? 12 : 20),
  }));
}

/** A place on a thread that hangs by its ends; 0 is the left one, 1 the right one. */
const hangs = ({ sag }: Thread, part: number): readonly [x: number, y: number] => [
  left + (right - left) * part,
  high + sag * 4 * part * (1 - part),
];

function strung(thread: Thread): string {
  const radius = Math.min(largest, (right - left) / (thread.beads * 2.2));
  return Array.from({ length: thread.beads }, (_, nth) => {
    const [x, y] = hangs(thread, (nth + 1) / (thread.beads + 1));
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${radius.toFixed(1)}"/>`;
  }).join('');
}

const line = ({ sag }: Thread): string =>
  `M${left} ${high}Q${width / 2} ${high + sag * 2} ${right} ${high}`;

/** Strands of so many beads: one for each day of a streak. */
export function strandSvg(beads: number): string {
  const threads = threadsOf(beads);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none" stroke="#8A5A14" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"><path d="M${left - 16} 8l16 16M${right + 16} 8l-16 16${threads.map(line).join('')}" stroke-opacity=".6"/><g fill="#EBD9B4">${threads.map(strung).join('')}</g></svg>`;
}
