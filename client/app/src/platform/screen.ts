/** Undoes what was done to the screen. */
export type LetGo = () => void;

/** Bright, awake and not to be captured while a code is shown. */
export declare const holdScreen: () => LetGo;

/** Tells when the person takes a screenshot. */
export declare const watchCapture: (tell: () => void) => LetGo;
