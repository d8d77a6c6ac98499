// The package's own types answer `void | Promise` or `any` almost everywhere; these say what it
// really gives, for the part of it the cases use.

/** A document as the SDK hands it over. */
export type Document = Readonly<Record<string, unknown>>;

type Refined = Readonly<{
  and: (...conditions: readonly unknown[]) => Refined;
  or: (...conditions: readonly unknown[]) => Refined;
}>;

type CommandName =
  | ('eq' | 'neq' | 'lt' | 'lte' | 'gt' | 'gte' | 'in' | 'nin' | 'all' | 'elemMatch' | 'exists')
  | ('size' | 'mod' | 'and' | 'nor' | 'or' | 'not' | 'expr' | 'set' | 'remove' | 'inc' | 'mul')
  | ('push' | 'pull' | 'pullAll' | 'pop' | 'shift' | 'unshift' | 'addToSet' | 'rename' | 'max')
  | ('min' | 'geoNear' | 'bit');

type ExpressionName =
  | ('abs' | 'add' | 'ceil' | 'divide' | 'exp' | 'floor' | 'ln' | 'log' | 'log10' | 'mod')
  | ('multiply' | 'pow' | 'sqrt' | 'subtract' | 'trunc' | 'arrayElemAt' | 'arrayToObject')
  | ('concatArrays' | 'filter' | 'in' | 'indexOfArray' | 'isArray' | 'map' | 'range' | 'reduce')
  | ('reverseArray' | 'size' | 'slice' | 'zip' | 'and' | 'not' | 'or' | 'cmp' | 'eq' | 'gt')
  | ('gte' | 'lt' | 'lte' | 'neq' | 'cond' | 'ifNull' | 'switch' | 'dateFromParts' | 'week')
  | ('dateFromString' | 'dayOfMonth' | 'dayOfWeek' | 'dayOfYear' | 'isoDayOfWeek' | 'isoWeek')
  | ('isoWeekYear' | 'millisecond' | 'minute' | 'month' | 'second' | 'hour' | 'year' | 'literal')
  | ('mergeObjects' | 'objectToArray' | 'allElementsTrue' | 'anyElementTrue' | 'setDifference')
  | ('setEquals' | 'setIntersection' | 'setIsSubset' | 'setUnion' | 'concat' | 'dateToString')
  | ('indexOfBytes' | 'indexOfCP' | 'split' | 'strLenBytes' | 'strLenCP' | 'strcasecmp')
  | ('substr' | 'substrBytes' | 'substrCP' | 'toLower' | 'toUpper' | 'addToSet' | 'avg' | 'first')
  | ('last' | 'max' | 'min' | 'push' | 'stdDevPop' | 'stdDevSamp' | 'sum' | 'let');

type StageName =
  | ('addFields' | 'bucket' | 'bucketAuto' | 'count' | 'facet' | 'group' | 'limit' | 'lookup')
  | ('match' | 'project' | 'replaceRoot' | 'sample' | 'skip' | 'sort' | 'sortByCount' | 'unwind')
  | 'out';

/** `db.command.aggregate`: what computes inside a stage. */
export type Expressions = Readonly<
  Record<ExpressionName, (...values: readonly unknown[]) => object>
>
  & Readonly<{ pipeline: () => Pipeline }>;

/** `db.command`: conditions and changes. */
export type Command = Readonly<Record<CommandName, (...values: readonly unknown[]) => Refined>>
  & Readonly<{
    aggregate: Expressions;
    project: Readonly<Record<'slice' | 'elemMatch', (value: unknown) => object>>;
  }>;

type Pipeline = Readonly<{ [Stage in StageName]: (value: unknown) => Pipeline }>
  & Readonly<{ done: () => unknown[] }>;

/** An aggregation being put together, asked for with `end`. */
export type Aggregation = Readonly<{ [Stage in StageName]: (value: unknown) => Aggregation }>
  & Readonly<{ end: () => Promise<{ list: Document[] }> }>;

type Changed = Promise<{ stats: { updated: number; created?: number } }>;
type Removed = Promise<{ stats: { removed: number } }>;

/** One document by its id. */
export type Reference = Readonly<{
  get: () => Promise<{ data: Document }>;
  set: (to: { data: object }) => Promise<{
    _id: string;
    stats: { updated: number; created: number };
  }>;
  update: (by: { data: object }) => Changed;
  remove: () => Removed;
  field: (fields: object) => Reference;
}>;

/** The documents a condition selects. */
export type Query = Readonly<{
  where: (condition: unknown) => Query;
  orderBy: (field: string, order: 'asc' | 'desc') => Query;
  limit: (rows: number) => Query;
  skip: (rows: number) => Query;
  field: (fields: object) => Query;
  get: () => Promise<{ data: Document[] }>;
  update: (by: { data: object }) => Changed;
  remove: () => Removed;
  count: () => Promise<{ total: number }>;
}>;

/** A collection: the query for all of it, its documents, its aggregation. */
export type Collection = Query
  & Readonly<{
    doc: (id: string | number) => Reference;
    add: (document: { data: object }) => Promise<{ _id: string; _ids: string[] }>;
    aggregate: () => Aggregation;
  }>;

/** A transaction under way. */
export type Transaction = Readonly<{
  collection: (name: string) => Collection;
  commit: () => Promise<{ requestId: string }>;
  rollback: (reason?: unknown) => Promise<{ requestId: string }>;
}>;

/** What `cloud.database()` answers. */
export type Database = Readonly<{
  command: Command;
  collection: (name: string) => Collection;
  createCollection: (name: string) => Promise<{ errMsg: string }>;
  serverDate: (shift?: { offset: number }) => object;
  RegExp: (pattern: { regexp: string; options?: string }) => object;
  Geo: Readonly<{ Point: new (longitude: number, latitude: number) => object }>;
  startTransaction: () => Promise<Transaction>;
  runTransaction: (
    run: (transaction: Transaction) => Promise<unknown>,
    times?: number,
  ) => Promise<unknown>;
}>;

/** The part of wx-server-sdk the cases use. */
export type Sdk = Readonly<{
  init: (options: { env: string }) => void;
  database: (options?: { throwOnNotFound?: boolean }) => Database;
  callFunction: (call: { name: string; data?: object }) => Promise<{ result: unknown }>;
  uploadFile: (file: { cloudPath: string; fileContent: Buffer }) => Promise<{ fileID: string }>;
  downloadFile: (file: { fileID: string }) => Promise<{ fileContent: Buffer }>;
  getTempFileURL: (files: {
    fileList: readonly (string | { fileID: string; maxAge?: number })[];
  }) => Promise<{ fileList: { fileID: string; tempFileURL: string; status: number }[] }>;
  deleteFile: (files: {
    fileList: readonly string[];
  }) => Promise<{ fileList: { fileID: string; status: number }[] }>;
}>;
