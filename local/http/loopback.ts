import { type IncomingMessage } from 'node:http';

const names = new Set(['127.0.0.1', 'localhost', '[::1]']);

function isLoopback(url: string): boolean {
  return URL.canParse(url) && names.has(new URL(url).hostname);
}

/**
 * Why a request is turned away, if it is: the machine's own programs and pages may call, a page
 * from elsewhere may not, neither by its Origin nor by a name that was made to point here.
 */
export function strangerReason({ headers }: IncomingMessage): string | undefined {
  const { host = '', origin } = headers;
  if (!isLoopback(`http://${host}`)) return `Host ${host} is not this machine`;
  if (origin !== undefined && !isLoopback(origin)) return `Origin ${origin} is not this machine`;
  return undefined;
}
