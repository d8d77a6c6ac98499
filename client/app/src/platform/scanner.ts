/** What the camera read, or why it read nothing. */
export type Scan =
  | Readonly<{ kind: 'read'; text: string }>
  | Readonly<{ kind: 'given-up' }>
  | Readonly<{ kind: 'no-camera' }>;

/** Reads one code, from the camera only: a picture from the album proves nobody's presence. */
export declare const scanCode: () => Promise<Scan>;
