/** What a `wx` method is called with. */
export type Options = Readonly<Record<string, unknown>>
  & Readonly<{
    success?: (answer: unknown) => void;
    fail?: (error: unknown) => void;
    complete?: (answer: unknown) => void;
  }>;

export type Method = (...args: never[]) => unknown;
export type Methods = Readonly<Record<string, Method>>;

/** The failure as a `wx` method tells it. */
function failure(name: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { message, ...told } = error;
  return {
    ...told,
    errMsg: message.startsWith(`${name}:fail`) ? message : `${name}:fail ${message}`,
  };
}

/** Tells how it went to whoever asked to be told; a failure that nobody hears is thrown. */
export async function telling(options: Options, run: () => unknown): Promise<unknown> {
  const { success, fail, complete } = options;
  try {
    const value = await run();
    for (const hear of [success, complete]) hear?.(value);
    return value;
  } catch (error) {
    if ((fail ?? complete) === undefined) throw error;
    for (const hear of [fail, complete]) hear?.(error);
    return undefined;
  }
}

async function answerOf(name: string, run: () => unknown): Promise<unknown> {
  try {
    return { errMsg: `${name}:ok`, ...((await run()) as object | undefined) };
  } catch (error) {
    throw failure(name, error);
  }
}

/** A method that answers by `success`, `fail` and `complete`, and by a promise when none is given. */
export const answering =
  (name: string, run: (options: Options) => unknown): Method =>
  (options: Options = {}) => {
    const answer = telling(options, () => answerOf(name, () => run(options)));
    const called = options.success ?? options.fail ?? options.complete;
    if (called === undefined) return answer;
    answer.catch(() => undefined);
    return undefined;
  };

/** Methods that answer so, each by its name. */
export const answeringAll = (
  runs: Readonly<Record<string, (options: Options) => unknown>>,
): Methods =>
  Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, answering(name, run)]));

/** Somebody to tell when something happens, and no longer. */
export function listeners(): Readonly<{
  on: (listener: (event: unknown) => void) => void;
  off: (listener?: (event: unknown) => void) => void;
  tell: (event: unknown) => void;
}> {
  const all = new Set<(event: unknown) => void>();
  return {
    on: (listener) => void all.add(listener),
    off: (listener) => void (listener === undefined ? all.clear() : all.delete(listener)),
    tell: (event) => [...all].forEach((listener) => listener(event)),
  };
}
