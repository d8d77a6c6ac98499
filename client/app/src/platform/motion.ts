/** Whether the person asked the phone to keep things still. */
export declare const wantsStillness: () => boolean;
