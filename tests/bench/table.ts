/** Prints rows under their heads: the first column to the left, the others, mostly numbers, to the right. */
export function printTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): void {
  const lines = [heads, ...rows.map((row) => row.map(String))];
  const widths = heads.map((_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  );
  const cell = (text: string, column: number): string => {
    const to = widths[column] ?? 0;
    return column === 0 ? text.padEnd(to) : text.padStart(to);
  };
  for (const line of lines) console.log(line.map(cell).join('  '));
  console.log('');
}
