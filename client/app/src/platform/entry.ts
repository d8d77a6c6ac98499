/** The tag of what led here, such as a store's poster; null when nothing did. At most 64 letters. */
export declare const enteredFrom: () => string | null;
