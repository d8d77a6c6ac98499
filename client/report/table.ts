/** Lines of text. */
export type Lines = readonly string[];

/** Columns as wide as they need, a wide character counting for two. */
export function table(rows: readonly Lines[]): Lines {
  const widthOf = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...rows.map((row) => widthOf(row[i] ?? ''))),
  );
  return rows.map((row) =>
    `  ${row.map((text, i) => text + ' '.repeat((widths[i] ?? 0) - widthOf(text))).join('  ')}`.trimEnd(),
  );
}
