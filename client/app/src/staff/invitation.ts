/** 26 letters of Crockford's base 32, by themselves or within a link. */
const shape = /(?:^|[^0-9a-z])([0-9a-hjkmnp-tv-z]{26})(?![0-9a-z])/i;

/** The invitation in what was scanned, pasted or opened; null where there is none. */
export const invitationIn = (text: string): string | null =>
  shape.exec(text)?.[1]?.toLowerCase() ?? null;
