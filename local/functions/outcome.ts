/** A failure of the platform, as it answers one: a code from its error table and a sentence. */
export type PlatformFailure = Readonly<{ code: string; message: string }>;

/** How a call ended: the function's answer as JSON text, or a failure of the platform. */
export type Outcome =
  | Readonly<{ ok: true; result: string; requestId: string }>
  | Readonly<{ ok: false; failure: PlatformFailure; requestId: string }>;

export const notFound = (name: string): PlatformFailure => ({
  code: 'FUNCTION_NOT_FOUND',
  message: `FunctionName parameter could not be found: ${name}`,
});

export const executeFailed = (stack: string): PlatformFailure => ({
  code: 'FUNCTIONS_EXECUTE_FAIL',
  message: JSON.stringify({
    errorCode: 1,
    errorMessage: 'user code exception caught',
    stackTrace: stack,
  }),
});

export const timedOut = (seconds: number): PlatformFailure => ({
  code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
  message: `Invoking task timed out after ${seconds} seconds`,
});

export const memoryExceeded = (mb: number): PlatformFailure => ({
  code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED',
  message: `Memory limit of ${mb} MB exceeded`,
});

export const requestTooLarge = (bytes: number): PlatformFailure => ({
  code: 'EXCEED_MAX_PAYLOAD_SIZE',
  message: `Request body exceeds ${bytes} bytes`,
});

export const responseTooLarge = (bytes: number): PlatformFailure => ({
  code: 'EXCEED_MAX_RESPONSE_SIZE',
  message: `Response body exceeds ${bytes} bytes`,
});

export const invalidParameter = (message: string): PlatformFailure => ({
  code: 'INVALID_PARAM',
  message,
});
