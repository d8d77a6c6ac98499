import { type Collection, openCollection, type Person } from './collect';
import { type Layout, layOut, type Mapping } from './columns';
import { readLines } from './read-file';
import { type Problem, readRow } from './rows';

/** A whole file as read: who is in it, and everything that is wrong with it. */
export type FileRead = Readonly<{
  people: readonly Person[];
  rows: number;
  unpaid: number;
  unused: readonly string[];
  problems: readonly Problem[];
}>;

/** Members without a day of joining are members since they first came. */
function joinedProblems(people: Iterable<Person>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const person of people) {
    person.bought.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
    person.joinedOn ??= person.firstOn;
    if (person.joinedOn !== undefined) continue;
    const { line, externalId } = person;
    problems.push({ line, problem: `${externalId} has neither joined_on nor a purchase` });
  }
  return problems;
}

type Sheet = { layout: Layout | null; rows: number; problems: Problem[] };

/** The first line is the header; a file whose header does not fit is read no further. */
function begin(sheet: Sheet, header: readonly string[], mapping: Mapping): boolean {
  const layout = layOut(header, mapping);
  if ('places' in layout) {
    sheet.layout = layout;
    return true;
  }
  sheet.problems.push(...layout.map((problem) => ({ line: 1, problem })));
  return false;
}

async function readSheet(path: string, mapping: Mapping, collection: Collection): Promise<Sheet> {
  const sheet: Sheet = { layout: null, rows: 0, problems: [] };
  for await (const line of readLines(path)) {
    if ('problem' in line) sheet.problems.push(line);
    else if (sheet.layout === null) {
      if (!begin(sheet, line.cells, mapping)) break;
    } else {
      sheet.rows += 1;
      const { row, problems } = readRow(sheet.layout, line);
      sheet.problems.push(...problems, ...(row === null ? [] : collection.take(row)));
    }
  }
  return sheet;
}

/** Reads a CSV file to its end and tells every problem that can be told without the shop. */
export async function readFile(
  path: string,
  { mapping, store }: Readonly<{ mapping: Mapping; store: string | undefined }>,
): Promise<FileRead> {
  const collection = openCollection(store);
  const { layout, rows, problems } = await readSheet(path, mapping, collection);
  const people = [...collection.people.values()];
  if (problems.length === 0) problems.push(...joinedProblems(people));
  if (problems.length === 0 && rows === 0) {
    problems.push({ line: 1, problem: 'there is no row in the file' });
  }
  const { unused = [] } = layout ?? {};
  return { people, rows, unpaid: collection.unpaid(), unused, problems };
}
