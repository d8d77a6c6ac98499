/** What the phone remembers between openings: small JSON values by name. */
export type Shelf = Readonly<{
  /** What was written, or undefined. */
  read: (name: string) => unknown;
  /** False when the phone has no room left. */
  write: (name: string, value: unknown) => boolean;
  drop: (name: string) => void;
}>;

export declare const shelf: Shelf;
