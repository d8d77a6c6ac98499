import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sampleText = readFileSync(
  join(__dirname, '../../client/demonstration/cdnow-sample.txt'),
  'utf8',
);

type Fact = Readonly<{ customer: string; date: string; fen: number }>;

/** The file's rows, read by columns and not as the demonstration reads them. */
export const facts: readonly Fact[] = sampleText
  .trimEnd()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .map(([, customer = '', date = '', , dollars = '']) => ({
    customer,
    date,
    fen: Math.round(Number(dollars) * 100),
  }));

export const total = (rows: readonly Fact[]): number => rows.reduce((sum, { fen }) => sum + fen, 0);
