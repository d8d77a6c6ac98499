/** Whether the person's picture can be chosen here; only WeChat's fill component may give it. */
export declare const picksPicture: boolean;

/** Stores a chosen picture; its cloud address, or null when it did not arrive. */
export declare const storePicture: (path: string, name: string) => Promise<string | null>;
