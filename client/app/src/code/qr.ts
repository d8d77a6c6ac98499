import qrcode from 'qrcode-generator';

// Half of the quiet zone; the white card around the drawing is the rest of it.
const quiet = 2;

/**
 * The dark modules of a code's QR, row by row. 24 digits in numeric mode fit the smallest symbol,
 * 21 by 21, with a quarter of it to spare for errors: large modules for a worn scanner. Other text takes
 * the smallest symbol that holds it.
 */
export function qrModules(code: string): readonly (readonly boolean[])[] {
  const isMemberCode = /^\d{24}$/.test(code);
  const qr = qrcode(isMemberCode ? 1 : 0, 'Q');
  qr.addData(code, isMemberCode ? 'Numeric' : 'Byte');
  qr.make();
  const places = Array.from({ length: qr.getModuleCount() }, (_, place) => place);
  return places.map((row) => places.map((column) => qr.isDark(row, column)));
}

/** The QR as a drawing with half its quiet zone; a run of dark modules is one stroke of the pen. */
export function qrSvg(code: string): string {
  const rows = qrModules(code);
  const side = rows.length + quiet * 2;
  const strokes = rows.flatMap((row, y) =>
    runs(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
  );
  return drawing([side, side], strokes.join(''));
}

/** Where dark runs begin and how long they are. */
export function runs(row: readonly boolean[]): readonly (readonly [at: number, length: number])[] {
  return row.flatMap((dark, at) => {
    if (!dark || row[at - 1] === true) return [];
    const end = row.indexOf(false, at);
    return [[at, (end === -1 ? row.length : end) - at] as const];
  });
}

/** Black on white with hard edges, stretched to whatever holds it. */
export const drawing = ([width, height]: readonly [number, number], path: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${width}v${height}H0z"/><path d="${path}"/></svg>`;
