const drawn = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" fill="none" stroke="#2F6B52" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${body}</svg>`;

const table = '<path d="M18 100h124" stroke="#C9C0AC"/>';

/** Pictures for when there is nothing, or something went wrong. */
export const pictures = {
  cup: drawn(
    `${table}<path d="M52 62h52v14c0 13-10 22-26 22S52 89 52 76Z" fill="#DDE7DA"/><path d="M104 67c12-2 16 3 15 9s-8 10-17 10"/><path d="M44 100c6 4 62 4 68 0"/><path d="M66 50c-4-6 4-9 0-16M78 48c-5-8 5-11 0-20M90 50c-4-6 4-9 0-16" stroke="#8A5A14" stroke-opacity=".6"/>`,
  ),
  paper: drawn(
    `${table}<path d="M52 24h56v76l-7-5-7 5-7-5-7 5-7-5-7 5-7-5-7 5Z" fill="#fff"/><path d="M64 42h32M64 54h32M64 66h18" stroke="#C9C0AC"/><path d="M112 100c0-14 4-22 12-28m0 0c-10-1-15-6-16-15 11 0 16 5 16 15Zm0 0c2-8 8-12 16-12-1 9-7 13-16 12Z" fill="#DDE7DA"/>`,
  ),
  cloud: drawn(
    `<path d="M52 74c-12 0-20-7-20-17s8-16 17-16c3-13 13-20 26-20 15 0 25 9 27 23 14 0 24 6 24 16 0 9-8 14-18 14" fill="#fff"/><path d="M66 84l-6 14M84 80l-8 20M102 84l-6 14" stroke="#8A5A14" stroke-opacity=".6"/>`,
  ),
} as const;

export type Picture = keyof typeof pictures;
