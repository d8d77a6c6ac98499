/** The outcome of an operation that may be refused. Plain data, so it crosses the wire unchanged. */
export type Result<Value, Refusal> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; refusal: Refusal }>;

export const accept = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <Refusal>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
});
