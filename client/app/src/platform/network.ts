/** Tells whether there is a network, now and at every change; the answer stops telling. */
export type WatchNetwork = (tell: (online: boolean) => void) => () => void;

export declare const watchNetwork: WatchNetwork;
