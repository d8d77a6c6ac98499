/** What a screen reader says of a part of the screen. */
export type Spoken = Readonly<{
  label?: string;
  role?:
    | 'button'
    | 'img'
    | 'heading'
    | 'switch'
    | 'radio'
    | 'checkbox'
    | 'dialog'
    | 'status'
    | 'alert'
    | 'progressbar';
  /** Drawn for the eye only. */
  hidden?: boolean;
  checked?: boolean;
  /** Moves under the finger, so that keys have to reach it too. */
  scrolls?: boolean;
  /** Takes no tap now. */
  disabled?: boolean;
}>;

/** The attributes by which the platform's screen reader knows. */
export declare const spoken: (said: Spoken) => Readonly<Record<string, string | number>>;
