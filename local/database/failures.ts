/** The platform's names for what a database action may answer instead of a result. */
export type FailureCode =
  | 'INVALID_PARAM'
  | 'DATABASE_REQUEST_FAILED'
  | 'DATABASE_INVALID_OPERRATOR'
  | 'DATABASE_COLLECTION_EXCEED_LIMIT'
  | 'DATABASE_COLLECTION_ALREADY_EXIST'
  | 'DATABASE_COLLECTION_NOT_EXIST'
  | 'DATABASE_TRANSACTION_CONFLICT'
  | 'DATABASE_TRANSACTION_FAIL'
  | 'SYS_ERR';

export type Failure = Error & Readonly<{ code: FailureCode }>;

const failures = new WeakSet<Error>();

const PLEASE_CHECK = 'Please check your request, but if the problem persists, contact us.';

const failure = (code: FailureCode, message: string): Failure => {
  const error = Object.assign(new Error(message), { code });
  failures.add(error);
  return error;
};

export const isFailure = (error: unknown): error is Failure =>
  error instanceof Error && failures.has(error);

export const invalidParam = (message: string): Failure => failure('INVALID_PARAM', message);

export const requestFailed = (message: string): Failure =>
  failure('DATABASE_REQUEST_FAILED', message);

export const invalidOperator = (message: string): Failure =>
  failure('DATABASE_INVALID_OPERRATOR', message);

export const collectionMissing = (name: string): Failure =>
  failure(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. ${PLEASE_CHECK}`,
  );

export const collectionExists = (name: string): Failure =>
  failure('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceInUse] Table exist: ${name}.`);

export const tooManyCollections = (most: number): Failure =>
  failure(
    'DATABASE_COLLECTION_EXCEED_LIMIT',
    `[LimitExceeded] An environment holds ${most} collections at most.`,
  );

export const transactionConflict = (): Failure =>
  failure(
    'DATABASE_TRANSACTION_CONFLICT',
    `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. ${PLEASE_CHECK}`,
  );

export const transactionOver = (): Failure =>
  failure(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds. ${PLEASE_CHECK}`,
  );

/** What is told of an error nobody foresaw: it is this database's fault, and is not hidden. */
export const systemError = (error: unknown): Failure =>
  failure('SYS_ERR', error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** MongoDB's E11000, wrapped as the platform wraps it. */
export const duplicateKey = (
  where: Readonly<{ collection: string; index: string; key: string }>,
): Failure =>
  requestFailed(
    `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key error collection: local.${where.collection} index: ${where.index} dup key: ${where.key}}]}, {<nil>}]`,
  );
