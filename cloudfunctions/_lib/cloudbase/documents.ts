import { command, database } from './sdk';

export { command };

export type Collection =
  | 'members'
  | 'entries'
  | 'orders'
  | 'staff'
  | 'stores'
  | 'sources'
  | 'segments'
  | 'campaigns'
  | 'readings'
  | 'invitations'
  | 'programme'
  | 'stock'
  | 'draws'
  | 'lotteries'
  | 'approvals'
  | 'audit'
  | 'jobs'
  | 'messages'
  | 'journeys'
  | 'journeyVersions'
  | 'projections'
  | 'anomalies';

type Fields = Readonly<Record<string, unknown>>;
/** The SDK's own types also allow for callbacks, which are not used here. */
type Read<Data> = Readonly<{ data: Data }>;
type Written = Readonly<{ stats: Readonly<{ updated: number; removed: number }> }>;

export type Selection = Readonly<{
  order?: readonly [field: string, direction: 'asc' | 'desc'];
  limit: number;
  project?: Readonly<Record<string, boolean>>;
}>;

/** The document of an id, or null. */
export async function get<Doc>(collection: Collection, id: string): Promise<Doc | null> {
  const read: unknown = await database.collection(collection).doc(id).get();
  return (read as Read<Doc | null>).data ?? null;
}

/** Documents that match, at most `limit`. */
export async function find<Doc>(
  collection: Collection,
  where: Fields,
  { order, limit, project }: Selection,
): Promise<readonly Doc[]> {
  let query = database.collection(collection).where(where);
  if (order !== undefined) query = query.orderBy(...order);
  if (project !== undefined) query = query.field(project);
  const read: unknown = await query.limit(limit).get();
  return (read as Read<readonly Doc[]>).data;
}

type Bound = ReturnType<typeof command.gt>;
type Paging = Readonly<{ page: number; project?: Readonly<Record<string, boolean>> }>;

/**
 * All documents that match, page after page in the order of their ids, for as long as more are asked for;
 * the ids themselves may be bounded.
 */
export async function* pagesOf<Doc extends Readonly<{ _id: string }>>(
  collection: Collection,
  { _id: bound, ...where }: Fields & Readonly<{ _id?: Bound }>,
  { page: limit, ...paging }: Paging,
): AsyncGenerator<readonly Doc[], void, undefined> {
  for (let from: object | undefined = bound; ;) {
    const within = from === undefined ? where : { ...where, _id: from };
    const page = await find<Doc>(collection, within, { order: ['_id', 'asc'], limit, ...paging });
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < limit) return;
    from = bound === undefined ? command.gt(last._id) : bound.and(command.gt(last._id));
  }
}

/** The one document that matches, or null. */
export async function findOne<Doc>(
  collection: Collection,
  where: Fields,
  project?: Readonly<Record<string, boolean>>,
): Promise<Doc | null> {
  const found = await find<Doc>(collection, where, {
    limit: 1,
    ...(project === undefined ? {} : { project }),
  });
  return found[0] ?? null;
}

/** How many documents match. */
export async function count(collection: Collection, where: Fields): Promise<number> {
  const counted: unknown = await database.collection(collection).where(where).count();
  return (counted as Readonly<{ total: number }>).total;
}

/** Creates a document once: `taken` when its id or another unique field exists already. */
export async function add(
  collection: Collection,
  doc: Fields | readonly Fields[],
): Promise<'added' | 'taken'> {
  try {
    await database.collection(collection).add({ data: doc });
    return 'added';
  } catch (failure) {
    if (isDuplicate(failure)) return 'taken';
    throw failure;
  }
}

/** The platform tells a duplicate only in the text of the error. */
const isDuplicate = (failure: unknown): boolean =>
  failure instanceof Error
  && /E11000|DATABASE_DUPLICATE_WRITE/.test(`${failure.message} ${errMsg(failure)}`);

const errMsg = (failure: Error): string =>
  'errMsg' in failure && typeof failure.errMsg === 'string' ? failure.errMsg : '';

/** Changes the one document that still matches; false when none does. Atomic on that document. */
export async function change(
  collection: Collection,
  where: Fields,
  update: Fields,
): Promise<boolean> {
  return (await changeAll(collection, where, update)) === 1;
}

/** Changes every document that matches, each atomically by itself; how many that changed. */
export async function changeAll(
  collection: Collection,
  where: Fields | ReturnType<typeof command.and>,
  update: Fields,
): Promise<number> {
  const matching = database.collection(collection).where(where);
  const written: unknown = await matching.update({ data: update });
  return (written as Written).stats.updated;
}

/** Removes the one document that still matches; false when none does. */
export async function removeOne(collection: Collection, where: Fields): Promise<boolean> {
  return (await removeAll(collection, where)) === 1;
}

/** Removes every document that matches: how many there were. */
export async function removeAll(collection: Collection, where: Fields): Promise<number> {
  const matching = database.collection(collection).where(where);
  const written: unknown = await matching.remove();
  return (written as Written).stats.removed;
}

/** Sums over the documents that match, each of an expression of one; in one call of the database. */
export async function sumsOf<Name extends string>(
  collection: Collection,
  where: Fields,
  expressions: Readonly<Record<Name, unknown>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(expressions) as Name[];
  const sums = Object.fromEntries(names.map((name) => [name, command.aggregate.sum(`$${name}`)]));
  const summed: unknown = await database
    .collection(collection)
    .aggregate()
    .match(where)
    .project(expressions)
    .group({ _id: null, ...sums })
    .end();
  const [found] = (summed as Readonly<{ list: readonly Record<Name, number>[] }>).list;
  return found ?? (Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>);
}
