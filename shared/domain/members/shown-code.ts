/** A member code shown at the till: its step, and whether it comes late from a till without network. */
export type ShownCode = Readonly<{ step: number; late: boolean }>;
