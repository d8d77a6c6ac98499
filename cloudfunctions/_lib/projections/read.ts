import { command as _, find } from '../cloudbase/documents';
import { type Projected, type Projection, documentId } from './projection';

const PAGE = 1000;

type Wanted = Readonly<{
  from?: string;
  to?: string;
  /** The parts to read, by path; left out, all of them. */
  project?: Readonly<Record<string, boolean>>;
}>;

/** Every document of a projection from one key to another, both included, in the order of the keys. */
export async function readProjected(
  projection: Projection,
  { from = '', to = '\uffff', project }: Wanted = {},
): Promise<readonly Projected[]> {
  const read: Projected[] = [];
  for (let full = true; full;) {
    const after = read.at(-1)?._id;
    const above = after === undefined ? _.gte(documentId(projection, from)) : _.gt(after);
    const page = await find<Projected>(
      'projections',
      { _id: above.and(_.lte(documentId(projection, to))) },
      { order: ['_id', 'asc'], limit: PAGE, ...(project === undefined ? {} : { project }) },
    );
    read.push(...page);
    full = page.length === PAGE;
  }
  return read;
}

/** The greatest key up to one that a projection has a document for, or null. */
export async function latestKey(projection: Projection, upTo: string): Promise<string | null> {
  const among = _.gte(documentId(projection, '')).and(_.lte(documentId(projection, upTo)));
  const [latest] = await find<Pick<Projected, '_id'>>(
    'projections',
    { _id: among },
    { order: ['_id', 'desc'], limit: 1, project: { _id: true } },
  );
  return latest === undefined ? null : latest._id.slice(documentId(projection, '').length);
}
