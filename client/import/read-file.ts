import { createReadStream } from 'node:fs';
import { CsvError, parse } from 'csv-parse';

/** One row of cells with the line it begins on. */
export type Line = Readonly<{ line: number; cells: readonly string[] }>;

/** The file cannot be read to its end; `line` is where it broke, 0 when that is not known. */
export type Unreadable = Readonly<{ line: number; problem: string }>;

const longestRow = 64 * 1024;
const mostRows = 500_000;

const notUtf8 =
  'not UTF-8 text: save it as "CSV UTF-8" (a GBK file: iconv -f GBK -t UTF-8 old.csv > new.csv)';

/** Bytes as text; a byte order mark is left out, and what is not UTF-8 is not guessed at. */
async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  try {
    for await (const chunk of createReadStream(path)) {
      const text = held + decoder.decode(chunk as Buffer, { stream: true });
      held = text.endsWith('\r') ? '\r' : '';
      // A line break inside quotes counts as one line only when it is one character.
      yield text.slice(0, text.length - held.length).replaceAll('\r\n', '\n');
    }
    yield held + decoder.decode();
  } catch (failure) {
    if (failure instanceof TypeError) throw new Error(notUtf8, { cause: failure });
    throw failure;
  }
}

type Parsed = Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>;

const breaksIn = (cells: readonly string[]): number =>
  cells.reduce((sum, text) => sum + text.split('\n').length - 1, 0);

function unreadable(failure: unknown): Unreadable {
  const line =
    failure instanceof CsvError && typeof failure['lines'] === 'number' ? failure['lines'] : 0;
  const reason = failure instanceof Error ? failure.message : String(failure);
  return { line, problem: reason.slice(0, 200) };
}

/**
 * Reads the rows of a CSV file one after another. The last thing it yields is what stopped it, when
 * it could not be read to its end.
 */
export async function* readLines(path: string): AsyncGenerator<Line | Unreadable> {
  const parser = parse({
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestRow,
  });
  const feed = async (): Promise<void> => {
    for await (const text of decoded(path)) {
      if (!parser.write(text)) await new Promise((drained) => parser.once('drain', drained));
    }
    parser.end();
  };
  feed().catch((failure: unknown) => parser.destroy(failure as Error));
  let rows = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      rows += 1;
      if (rows > mostRows + 1) throw new Error(`more than ${mostRows} rows: split the file`);
      yield { line: info.lines - breaksIn(record), cells: record };
    }
  } catch (failure) {
    yield unreadable(failure);
  }
}
