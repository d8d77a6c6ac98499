/** The path that `wanted` names when read in the file at `path`. */
export const posix = (path: string, wanted: string): string =>
  new URL(wanted, `file:///${path}`).pathname.slice(1);
