/** What the camera read, or why it read nothing. */
export type Scan =
  | Readonly<{ kind: 'read'; text: string }>
  | Readonly<{ kind: 'given-up' }>
  | Readonly<{ kind: 'no-camera' }>;

/** Whether there is a scanner of the platform's own to open. */
export declare const hasScanner: boolean;

/** Reads one code, from the camera only: a picture from the album proves nobody's presence. */
export declare const scanCode: () => Promise<Scan>;
