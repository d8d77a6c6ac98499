import { equal, match } from 'node:assert/strict';

/** What the SDK throws: `errCode` and `errMsg` from documents and queries, `code` and `message` elsewhere. */
export type Failure = Readonly<{
  errCode?: number;
  errMsg?: string;
  code?: string;
  message?: string;
}>;

/** What a promise rejects with; refuses one that resolves. */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const missing = Symbol('no failure');
  const reason: unknown = await promise.then(
    () => missing,
    (thrown: unknown) => thrown,
  );
  if (reason === missing) throw new Error('It succeeded where it must fail.');
  return reason as Failure;
}

/** Says that a promise rejects with this errCode and, where given, this text. */
export async function fails(
  promise: Promise<unknown>,
  errCode: number,
  text?: RegExp,
): Promise<void> {
  const failure = await failureOf(promise);
  equal(failure.errCode, errCode, failure.errMsg ?? failure.message ?? '');
  if (text !== undefined) match(failure.errMsg ?? '', text);
}
